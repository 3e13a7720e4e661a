package hms.patients.control;

import hms.patients.entity.Demographics;
import hms.patients.entity.ImportProblem;
import hms.patients.entity.PatientsRule;
import hms.platform.Rule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;

/** Says of a row whether the front desk could have registered it: the same constraints, the same rules. */
@Dependent
public class ImportJudgement {

    private static final Map<Rule, ImportProblem> MEANING = Map.of(
            PatientsRule.NAME_MISSING, ImportProblem.NAME_MISSING,
            PatientsRule.BIRTH_DATE_MISSING, ImportProblem.BIRTH_DATE_MISSING,
            PatientsRule.BIRTH_IN_FUTURE, ImportProblem.BIRTH_DATE_IMPOSSIBLE,
            PatientsRule.BIRTH_TOO_LONG_AGO, ImportProblem.BIRTH_DATE_IMPOSSIBLE,
            PatientsRule.DEATH_DATE_IMPOSSIBLE, ImportProblem.DECEASED_DATE_IMPOSSIBLE,
            PatientsRule.PHONE_INVALID, ImportProblem.PHONE_UNREADABLE);

    private static final Set<String> NAMES = Set.of("given", "family", "prefix");

    @Inject
    Validator validator;

    @Inject
    Registration registration;

    /** Adds to the problems what registration would refuse; its rules are asked once everything could be read. */
    void judge(ImportRowReader.Row row, Set<ImportProblem> problems) {
        validator.validate(row.told()).forEach(violation -> problems.add(meaning(violation)));
        if (problems.isEmpty()) {
            registration
                    .refusalOf(row.told())
                    .map(refusal -> MEANING.getOrDefault(refusal.getRule(), ImportProblem.REFUSED))
                    .ifPresent(problems::add);
        }
    }

    private static ImportProblem meaning(ConstraintViolation<Demographics> violation) {
        String field = violation.getPropertyPath().toString();
        if ("email".equals(field)) {
            return ImportProblem.EMAIL_UNREADABLE;
        }
        return NAMES.contains(field) ? ImportProblem.NAME_TOO_LONG : ImportProblem.VALUE_TOO_LONG;
    }
}
