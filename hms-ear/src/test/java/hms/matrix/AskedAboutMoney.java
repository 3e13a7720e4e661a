package hms.matrix;

import hms.billing.boundary.ChargeDesk.AddCharge;
import hms.billing.boundary.ChargeDesk.CancelCharge;
import hms.billing.boundary.PaymentDesk.TakePayment;
import hms.billing.entity.CancelReason;
import hms.billing.entity.PaymentMethod;
import java.math.BigDecimal;
import java.util.UUID;

/** About a stay that is none: who may know of the patient is told that there is no account. */
final class AskedAboutMoney {

    private AskedAboutMoney() {}

    static Object[] arguments(String door, long patient) {
        UUID token = UUID.randomUUID();
        return switch (door) {
            case "billing.ChargeDesk.add" -> one(new AddCharge(token, patient, 1L, "LAB-CBC", 1));
            case "billing.ChargeDesk.cancel" -> one(new CancelCharge(patient, 1L, 1L, CancelReason.NOT_DONE));
            case "billing.PaymentDesk.pay" ->
                one(new TakePayment(token, patient, 1L, BigDecimal.ONE, PaymentMethod.CASH, null));
            default -> throw new IllegalArgumentException(door + " is about one patient; say what it is asked");
        };
    }

    private static Object[] one(Object argument) {
        return new Object[] {argument};
    }
}
