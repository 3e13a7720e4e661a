package hms.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import hms.billing.boundary.StayAccountDesk;
import hms.billing.boundary.StayAccountDesk.FindAccounts;
import hms.inpatient.WardsOfTests;
import hms.inpatient.boundary.AdmissionDesk;
import hms.inpatient.boundary.AdmissionDesk.AdmitPatient;
import hms.inpatient.boundary.AdmissionDesk.Admitted;
import hms.inpatient.boundary.BedMapDesk;
import hms.inpatient.entity.InpatientRow;
import hms.it.InServer;
import hms.patients.entity.PatientsRule;
import hms.platform.Ids;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.scheduling.DoctorsOfTests;
import hms.scheduling.boundary.AppointmentDesk;
import hms.scheduling.boundary.AppointmentDesk.BookForPatient;
import hms.scheduling.boundary.AppointmentDesk.DayWish;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every list that names patients, for nobody and for the holder of each role and right, who is on the staff of one ward:
 * about a patient of that ward and about one of another (SECURITY S10).
 */
class ListMatrixIT extends InServer {

    private static final String MARK = "Qvzreason";
    private static final String FILE = " file";
    private static final String SHUT = "shut";
    private static final String NAMED = "named";
    private static final String TOLD = "named, with what the chart says";

    @Inject
    WardsOfTests wards;

    @Inject
    DoctorsOfTests doctors;

    @Inject
    AdmissionDesk admissions;

    @Inject
    BedMapDesk map;

    @Inject
    StayAccountDesk accounts;

    @Inject
    AppointmentDesk appointments;

    private final List<String> faults = new ArrayList<>();
    private InpatientRow own;
    private InpatientRow others;
    private long doctor;

    @BeforeEach
    void layTwoPatientsOnTwoWards() throws Exception {
        doctor = doctors.doctor(null, 20, 1);
        own = lying(0);
        others = lying(1);
    }

    /** On a ward of its own, with a reason, a treatment that waits, and an appointment. */
    private InpatientRow lying(int slot) throws Exception {
        long bed = as("sam", () -> wards.furnish(1)).beds().get(0);
        InpatientRow row = as("amina", () -> {
            long patient = wards.patient();
            admissions.admit(new AdmitPatient(UUID.randomUUID(), patient, bed, null, MARK, null));
            appointments.book(new BookForPatient(
                    UUID.randomUUID(), patient, doctor, doctors.noon(3).plusMinutes(20L * slot), null, false, null));
            return admissions.where(patient).orElseThrow();
        });
        bench().execute(
                        "INSERT INTO treatment_procedure (id, version, encounter_id, patient_id, description, status,"
                                + " planned_at, recorded_by, recorded_at) SELECT ?, 1, id, patient_id, ?,"
                                + " 'PREPARATION', started_at, 'elena', started_at FROM encounter WHERE id = ?",
                        Ids.next(),
                        MARK,
                        row.encounterId());
        return row;
    }

    @Test
    void tellsOfTheChartOnTheOwnWardOnlyAndNamesOthersToWhomItMay() throws Exception {
        int tried = 0;
        for (Actor actor : Actor.all()) {
            enrol(actor);
            try {
                tried += tryAll(actor);
            } finally {
                request().logout();
                Accounts.close(bench(), actor);
                bench().execute("DELETE FROM ward_staff WHERE username = ?", String.valueOf(actor.username()));
            }
        }

        assertThat(faults).isEmpty();
        assertThat(tried).isEqualTo(Actor.all().size() * lists(own).size() * 2);
    }

    private void enrol(Actor actor) throws Exception {
        Accounts.open(bench(), actor);
        if (actor.signedIn()) {
            bench().execute("INSERT INTO ward_staff (ward_id, username) VALUES (?, ?)", own.wardId(), actor.username());
            signIn(actor.username(), PASSWORD);
        }
    }

    private int tryAll(Actor actor) {
        int tried = 0;
        for (InpatientRow row : List.of(own, others)) {
            for (Map.Entry<String, Callable<Object>> list : lists(row).entrySet()) {
                String seen = answer(list.getValue(), row);
                String expected = expected(list.getKey(), actor, row);
                tried++;
                if (!seen.equals(expected)) {
                    faults.add(list.getKey() + " as " + actor + (row.equals(own) ? " own" : " other") + " ward: " + seen
                            + ", not " + expected);
                }
            }
        }
        return tried;
    }

    private Map<String, Callable<Object>> lists(InpatientRow about) {
        Map<String, Callable<Object>> lists = new LinkedHashMap<>();
        lists.put("patients", () -> map.patients(about.wardId()));
        lists.put("map", () -> map.map(about.wardId()));
        lists.put("admitted", () -> admissions.admitted(new Admitted(about.wardId(), null, false), 0, 10));
        lists.put("patients file", () -> map.export(about.wardId()));
        lists.put("admitted file", () -> admissions.export(new Admitted(about.wardId(), null, false)));
        lists.put("accounts file", () -> accounts.export(about.mrn()));
        lists.put(
                "day file",
                () -> appointments.export(new DayWish(doctors.noon(3).toLocalDate(), null, doctor, 0, 1)));
        lists.put("accounts", () -> accounts.accounts(new FindAccounts(about.mrn(), 0, 10)));
        lists.put("day", () -> appointments.day(new DayWish(doctors.noon(3).toLocalDate(), null, doctor, 0, 50)));
        return lists;
    }

    /**
     * As the design has it: the house sees who lies where, the desks who owes and who comes, and a chart its ward; each
     * takes away as a file what it sees, given the right.
     */
    private String expected(String list, Actor actor, InpatientRow about) {
        Set<String> roles =
                switch (list.replace(FILE, "")) {
                    case "patients" -> Set.of(Roles.NURSE, Roles.DOCTOR);
                    case "map", "admitted" -> Set.of(Roles.NURSE, Roles.DOCTOR, Roles.RECEPTIONIST);
                    case "accounts" -> Set.of(Roles.CASHIER, Roles.RECEPTIONIST);
                    default -> Set.of(Roles.RECEPTIONIST);
                };
        if (roles.stream().noneMatch(actor::isAny) || (list.endsWith(FILE) && !actor.isAny(Roles.PATIENT_EXPORT))) {
            return SHUT;
        }
        return list.startsWith("patients") && about.equals(own) ? TOLD : NAMED;
    }

    private static String answer(Callable<Object> list, InpatientRow about) {
        try {
            String told = String.valueOf(list.call());
            boolean charted = told.contains(MARK) || told.contains("planned=1");
            return !told.contains(about.family()) ? "not named" : charted ? TOLD : NAMED;
        } catch (EJBAccessException denied) {
            return SHUT;
        } catch (Refusal refused) {
            return refused.getRule() == PatientsRule.EXPORT_NOT_GRANTED ? SHUT : refused.toString();
        } catch (Exception other) {
            return other.toString();
        }
    }
}
