package hms.organization.control;

import hms.organization.entity.OrganizationRule;
import hms.platform.Refusal;
import hms.platform.UniqueKeyMeaning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be unique in the organization: codes, and who stands behind an account. */
@ApplicationScoped
public class OrganizationKeys implements UniqueKeyMeaning {

    private enum Key {
        UQ_DEPARTMENT_CODE(OrganizationRule.DEPARTMENT_CODE_TAKEN, "code"),
        UQ_SPECIALTY_CODE(OrganizationRule.SPECIALTY_CODE_TAKEN, "code"),
        UQ_PRACTITIONER_USERNAME(OrganizationRule.ACCOUNT_LINKED, "username");

        private final OrganizationRule rule;
        private final String field;

        Key(OrganizationRule rule, String field) {
            this.rule = rule;
            this.field = field;
        }

        private boolean isHurt(String uniqueKey) {
            return uniqueKey.contains(name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public Optional<Refusal> refusalFor(String uniqueKey) {
        return Stream.of(Key.values())
                .filter(key -> key.isHurt(uniqueKey))
                .map(key -> Refusal.of(key.rule).on(key.field))
                .findFirst();
    }
}
