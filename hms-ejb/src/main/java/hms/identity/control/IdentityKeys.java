package hms.identity.control;

import hms.identity.entity.IdentityRule;
import hms.platform.Refusal;
import hms.platform.UniqueKeyMeaning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What it means when two people take the same name at the same moment. */
@ApplicationScoped
public class IdentityKeys implements UniqueKeyMeaning {

    @Override
    public Optional<Refusal> refusalFor(String uniqueKey) {
        return switch (uniqueKey) {
            case "user_account_username_uk" ->
                Optional.of(Refusal.of(IdentityRule.USERNAME_TAKEN).on("username"));
            case "user_group_name_uk" ->
                Optional.of(Refusal.of(IdentityRule.GROUP_NAME_TAKEN).on("name"));
            default -> Optional.empty();
        };
    }
}
