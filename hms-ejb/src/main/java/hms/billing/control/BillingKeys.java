package hms.billing.control;

import hms.billing.entity.BillingRule;
import hms.platform.Refusal;
import hms.platform.UniqueKeyMeaning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** What it means that a unique key of billing was hurt. */
@ApplicationScoped
public class BillingKeys implements UniqueKeyMeaning {

    private static final Map<String, Refusal> MEANINGS = Map.of(
            "uq_price_list_code", Refusal.of(BillingRule.CODE_TAKEN).on("code"),
            "uq_price_list_room", Refusal.of(BillingRule.ROOM_KIND_TAKEN).on("roomKind"),
            "uq_charge_credits", Refusal.of(BillingRule.ALREADY_CANCELLED),
            "uq_invoice_line_charge", Refusal.of(BillingRule.ALREADY_BILLED));

    @Override
    public Optional<Refusal> refusalFor(String uniqueKey) {
        return MEANINGS.entrySet().stream()
                .filter(each -> uniqueKey.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
