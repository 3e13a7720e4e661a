package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.InServer;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people wait for is asked through an index: MariaDB names the one that it would use. */
@Tag("mariadb-only")
@Tag("mariadb")
class PlansIT extends InServer {

    private static final Map<String, String> HOT = Map.ofEntries(
            Map.entry("patient WHERE mrn LIKE '20261120%'", "uq_patient_mrn"),
            Map.entry("patient WHERE phone_index = 'x'", "ix_patient_phone"),
            Map.entry("patient WHERE national_id_index = 'x'", "ix_patient_national_id"),
            Map.entry("patient WHERE birth_date = '1980-05-12' ORDER BY sort_name LIMIT 21", "ix_patient_birth_date"),
            Map.entry("patient WHERE registered_at >= '2026-11-20'", "ix_patient_registered"),
            Map.entry("patient_name_word WHERE word LIKE 'gom%' ORDER BY word LIMIT 21", "ix_patient_name_word"),
            Map.entry("patient_name_sound WHERE sound = 'KMS'", "ix_patient_name_sound"),
            Map.entry("patient_identifier WHERE id_system = 's' AND id_value LIKE 'v%'", "uq_patient_identifier"),
            Map.entry("stay_account WHERE encounter_id = 1", "uq_stay_account_encounter"),
            Map.entry("ledger_entry WHERE account_id = 1", "ix_ledger_account"),
            Map.entry("price_list_word WHERE word LIKE 'elec%'", "ix_price_list_word"),
            Map.entry("patient_opened WHERE user_name = 'tom' ORDER BY opened_at DESC LIMIT 10", "ix_patient_opened"),
            Map.entry("audit_event WHERE patient_id = 1 ORDER BY happened_at DESC LIMIT 21", "ix_audit_event_patient"),
            Map.entry("audit_event WHERE username = 'tom' ORDER BY happened_at DESC LIMIT 21", "ix_audit_event_user"),
            Map.entry("audit_event WHERE outcome = 'DENIED' ORDER BY happened_at LIMIT 21", "ix_audit_event_outcome"),
            Map.entry("audit_event WHERE act = 'READ' ORDER BY happened_at DESC LIMIT 21", "ix_audit_event_act"),
            Map.entry("audit_event WHERE happened_at >= '2026-11-20'", "ix_audit_event_time"),
            Map.entry("outbox_message WHERE state = 'WAITING' AND next_try_at <= NOW(6)", "outbox_message_due"),
            Map.entry("appointment WHERE local_day = '2026-11-20' ORDER BY starts_at LIMIT 26", "ix_appointment_day"),
            Map.entry("appointment WHERE guest_phone_index = 'x'", "ix_appointment_guest"),
            Map.entry(
                    "appointment WHERE patient_id = 1 AND ends_at > '2026-11-20' ORDER BY ends_at, id LIMIT 6",
                    "ix_appointment_patient"),
            Map.entry("appointment WHERE reference = 'x'", "uq_appointment_reference"),
            Map.entry(
                    "appointment_cell WHERE practitioner_id IN (1, 2) AND starts_at >= '2026-11-20'",
                    "uq_appointment_cell"),
            Map.entry(
                    "treatment_procedure WHERE completed_by = 'ravi' AND completed_at >= '2026-11-20'",
                    "ix_treatment_completed"),
            Map.entry("user_account WHERE username = 'tom'", "user_account_username_uk"),
            Map.entry("user_account WHERE name_key LIKE 'to%' LIMIT 21", "user_account_name_key_ix"));

    @Test
    void readsWhatPeopleWaitForThroughAnIndex() throws Exception {
        Map<String, String> without = new TreeMap<>();
        for (Map.Entry<String, String> hot : HOT.entrySet()) {
            Map<String, Object> plan = bench().rows("EXPLAIN FORMAT=TRADITIONAL SELECT * FROM " + hot.getKey())
                    .get(0);
            String usable = String.valueOf(plan.get("possible_keys"));
            boolean readByUniqueKey = String.valueOf(plan.get("extra")).contains("after reading const tables");
            if (!readByUniqueKey && !usable.contains(hot.getValue())) {
                without.put(hot.getKey(), plan.toString());
            }
        }

        assertThat(without).isEmpty();
    }
}
