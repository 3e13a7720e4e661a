package hms.billing.boundary;

import static hms.platform.Refusal.refuseIf;

import hms.billing.control.ChargeableAccount;
import hms.billing.control.Charging;
import hms.billing.control.LiveBill;
import hms.billing.control.PriceList;
import hms.billing.entity.Account;
import hms.billing.entity.BillingRule;
import hms.billing.entity.CancelReason;
import hms.billing.entity.ChargeItem;
import hms.billing.entity.ChargeItem.Priced;
import hms.billing.entity.ChargesView;
import hms.billing.entity.PriceKind;
import hms.billing.entity.PriceRow;
import hms.patients.Reader;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.HospitalDay;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Charging a patient in a stay from the price list, and taking back what was charged wrongly: by those who treat the
 * patient, and for thirty days after the stay by the staff of its wards.
 */
@Stateless
@UseCase
@DenyAll
public class ChargeDesk {

    private static final int MOST_CHOICES = 12;

    @Resource
    SessionContext session;

    @Inject
    ChargeableAccount open;

    @Inject
    PriceList prices;

    @Inject
    Charging charging;

    @Inject
    LiveBill bill;

    @Inject
    SubmitTokens tokens;

    @Inject
    HospitalDay day;

    /** So many of this service for this patient's stay; submits with one token charge once. */
    public record AddCharge(
            @NotNull UUID token,
            @NotNull Long patientId,
            @NotNull Long encounterId,
            @NotBlank @Size(max = 20) String code,
            int quantity)
            implements AboutPatient, Serializable {}

    /** This charge of this patient's stay does not stand, and why. */
    public record CancelCharge(
            @NotNull Long patientId, @NotNull Long encounterId, @NotNull Long chargeId, @NotNull CancelReason because)
            implements AboutPatient, Serializable {}

    /** Services whose names or codes begin so, with what they cost today. */
    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.READ)
    public List<PriceRow> choices(@NotNull @Size(max = 100) String text) {
        return prices.find(text, false, Set.of(PriceKind.SERVICE), 0, MOST_CHOICES);
    }

    /** What this stay is charged with so far; empty for a stay without an account, or one that the caller does not charge. */
    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.READ)
    public Optional<ChargesView> charges(long encounterId) {
        return open.toRead(Reader.of(session), encounterId).map(bill::charged);
    }

    /** The id of the charge. After discharge it makes a bill of its own. */
    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.CREATE)
    public long add(@NotNull @Valid AddCharge wish) {
        Account account = account(wish.patientId(), wish.encounterId());
        Optional<Long> earlier = tokens.earlier(wish.token());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Priced what = prices.service(wish.code().strip())
                .flatMap(entry -> prices.priced(entry, account.getCurrency(), day.today()))
                .orElseThrow(() -> Refusal.of(BillingRule.NO_PRICE).on("code"));
        ChargeItem item = charging.charge(account, what, wish.quantity(), me());
        tokens.settle(wish.token(), item.getId());
        return item.getId();
    }

    /** What stands on a bill already is taken back by a credit on a bill of its own. */
    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.CHANGE)
    public void cancel(@NotNull @Valid CancelCharge wish) {
        Account account = account(wish.patientId(), wish.encounterId());
        ChargeItem item = charging.of(account, wish.chargeId()).orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
        refuseIf(item.getKind() != PriceKind.SERVICE || item.getProcedureId() != null, BillingRule.FOLLOWS_TREATMENT);
        charging.takeBack(item, wish.because(), me());
    }

    private Account account(long patientId, long encounterId) {
        Reader reader = Reader.of(session);
        return open.toMove(reader, patientId, encounterId)
                .orElseThrow(() ->
                        Refusal.of(open.treats(reader, patientId) ? BillingRule.NO_ACCOUNT : PlatformRule.NOT_FOUND));
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
