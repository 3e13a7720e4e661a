package hms.billing.boundary;

import hms.billing.control.Cashier;
import hms.billing.control.OpenAccount;
import hms.billing.control.Prints;
import hms.billing.entity.Account;
import hms.billing.entity.Amounts;
import hms.billing.entity.BillingRule;
import hms.billing.entity.PaymentMethod;
import hms.documents.entity.KeptDocument;
import hms.patients.Reader;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.platform.SubmitTokens;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** Taking money, and printing receipts for it. */
@Stateless
@UseCase
@DenyAll
public class PaymentDesk {

    private static final int DIGITS = 12;
    private static final int DECIMALS = 4;

    @Resource
    SessionContext session;

    @Inject
    OpenAccount open;

    @Inject
    Cashier cashier;

    @Inject
    Prints prints;

    @Inject
    SubmitTokens tokens;

    /**
     * This much for this patient's stay; submits with one token pay once.
     *
     * @param tendered what was given, where change is given back; null for exactly the amount
     */
    public record TakePayment(
            @NotNull UUID token,
            @NotNull Long patientId,
            @NotNull Long encounterId,
            @NotNull @Digits(integer = DIGITS, fraction = DECIMALS) BigDecimal amount,
            @NotNull PaymentMethod method,
            @Digits(integer = DIGITS, fraction = DECIMALS) BigDecimal tendered)
            implements AboutPatient, Serializable {}

    /** The id of the payment; its receipt is printed and kept. */
    @RolesAllowed({Roles.CASHIER, Roles.RECEPTIONIST})
    @UseCase(Act.CREATE)
    public long pay(@NotNull @Valid TakePayment wish) {
        Reader reader = Reader.of(session);
        Account account = open.toMove(reader, wish.patientId(), wish.encounterId())
                .orElseThrow(() -> Refusal.of(
                        open.knows(reader, wish.patientId()) ? BillingRule.NO_ACCOUNT : PlatformRule.NOT_FOUND));
        Optional<Long> earlier = tokens.earlier(wish.token());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        long payment = cashier.take(
                        account,
                        Amounts.exact(wish.amount(), account.getCurrency()),
                        wish.method(),
                        wish.tendered(),
                        reader.username())
                .getId();
        tokens.settle(wish.token(), payment);
        return payment;
    }

    /** The receipt as it was printed when the money came in. */
    @RolesAllowed({Roles.CASHIER, Roles.RECEPTIONIST})
    @UseCase(Act.PRINT)
    public KeptDocument receipt(long paymentId) {
        return prints.receipt(Reader.of(session), paymentId).orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }
}
