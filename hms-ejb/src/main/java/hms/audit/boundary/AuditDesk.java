package hms.audit.boundary;

import hms.audit.PatientNumbers;
import hms.audit.control.AuditSearch;
import hms.audit.control.Verification;
import hms.audit.entity.AuditFilter;
import hms.audit.entity.AuditRow;
import hms.audit.entity.AuditRule;
import hms.audit.entity.AuditSort;
import hms.audit.entity.Verdict;
import hms.platform.Act;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.platform.Slice;
import hms.platform.UseCase;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The privacy officer's desk: who touched which record, and whether the trail can be believed. */
@Stateless
@UseCase
@DenyAll
public class AuditDesk {

    /** Rows handed out at once for an exported file. */
    public static final int CHUNK = 2_000;

    @Inject
    AuditSearch search;

    @Inject
    Verification verification;

    @Inject
    @Any
    Instance<PatientNumbers> numbers;

    /** One page of the rows asked for. */
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @UseCase(Act.READ)
    public Slice<AuditRow> search(
            @NotNull AuditFilter filter, @NotNull AuditSort sort, @Min(0) int first, @Min(1) @Max(200) int size) {
        List<AuditRow> rows = search.find(filter, sort, first, Slice.lookAhead(size));
        return Slice.of(called(rows), size);
    }

    /** The next chunk of a file with all rows asked for, oldest first; from the start if {@code last} is null. */
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @UseCase(Act.EXPORT)
    public Slice<AuditRow> export(@NotNull AuditFilter filter, AuditRow last) {
        return Slice.of(called(search.findAfter(filter, last, Slice.lookAhead(CHUNK))), CHUNK);
    }

    /** The patient that a number typed into the filter means; an id where nobody knows numbers. */
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @UseCase(Act.READ)
    public long patientOf(@NotNull String number) {
        String typed = number.strip();
        Optional<Long> found = numbers.isUnsatisfied()
                ? Optional.of(typed).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf)
                : numbers.stream()
                        .flatMap(each -> each.patientOf(typed).stream())
                        .findFirst();
        return found.orElseThrow(() -> Refusal.of(AuditRule.PATIENT_UNKNOWN).on("patient"));
    }

    /**
     * Reads the whole trail again and says what is no longer as it was written; also for the command line. In no
     * transaction: the trail of years takes longer than a server lets one last.
     */
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @UseCase(Act.READ)
    public Verdict verify() {
        return verification.verify();
    }

    private List<AuditRow> called(List<AuditRow> rows) {
        Set<Long> patients =
                rows.stream().map(AuditRow::patientId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, String> known = new HashMap<>();
        if (!patients.isEmpty()) {
            numbers.forEach(each -> known.putAll(each.numbersOf(patients)));
        }
        return rows.stream().map(row -> row.called(known.get(row.patientId()))).toList();
    }
}
