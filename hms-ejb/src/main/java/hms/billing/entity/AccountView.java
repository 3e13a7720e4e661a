package hms.billing.entity;

import hms.patients.entity.Patient;
import hms.platform.AboutPatient;
import hms.platform.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The live bill of a stay: what is charged, planned and paid up to now.
 *
 * @param lines what is owed; days in bed count up to now
 * @param planned what will be owed once it is done
 */
public record AccountView(
        Patient patient,
        Long encounterId,
        Instant openedAt,
        Instant careEndedAt,
        AccountStatus status,
        BedDayRule bedDayRule,
        List<LineRow> lines,
        List<LineRow> planned,
        List<PaymentRow> payments,
        List<BillRow> bills,
        Money charged,
        Money paid)
        implements AboutPatient, Serializable {

    public AccountView {
        lines = List.copyOf(lines);
        planned = List.copyOf(planned);
        payments = List.copyOf(payments);
        bills = List.copyOf(bills);
    }

    /** Lines minus payments, always. */
    public Money balance() {
        return charged.minus(paid);
    }

    @Override
    public Long patientId() {
        return patient.getId();
    }
}
