package hms.organization.control;

import hms.organization.entity.OrganizationRule;
import hms.platform.Refusal;
import hms.platform.UniqueKeyMeaning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A department's code is the only unique key of the organization. */
@ApplicationScoped
public class DepartmentKeys implements UniqueKeyMeaning {

    @Override
    public Optional<Refusal> refusalFor(String uniqueKey) {
        return uniqueKey.contains("uq_department_code")
                ? Optional.of(Refusal.of(OrganizationRule.DEPARTMENT_CODE_TAKEN).on("code"))
                : Optional.empty();
    }
}
