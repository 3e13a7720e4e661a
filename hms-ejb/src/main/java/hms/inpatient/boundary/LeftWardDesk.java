package hms.inpatient.boundary;

import hms.inpatient.control.LeftLately;
import hms.inpatient.entity.LeftRow;
import hms.patients.Reader;
import hms.platform.Act;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.platform.Slice;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;

/**
 * Whom a ward has let go lately. Its staff charges what was forgotten, for thirty days; the chart is shut to them from
 * the moment the patient leaves.
 */
@Stateless
@UseCase
@DenyAll
public class LeftWardDesk {

    private static final int MOST_EXPORTED = 1000;

    @Resource
    SessionContext session;

    @Inject
    LeftLately lately;

    /** Those who lay on this ward, the last to leave first; nobody for whoever does not work there. */
    @RolesAllowed({Roles.NURSE, Roles.DOCTOR})
    @UseCase(Act.READ)
    public Slice<LeftRow> left(long wardId, @Min(0) int first, @Min(1) @Max(100) int size) {
        return lately.ofWard(me(), wardId, first, size);
    }

    /** The list as a file, up to a thousand rows; it names patients, so that reading it is not enough. */
    @RolesAllowed({Roles.NURSE, Roles.DOCTOR})
    @UseCase(Act.EXPORT)
    public List<LeftRow> export(long wardId) {
        Reader.of(session).demandExport();
        return lately.ofWard(me(), wardId, 0, MOST_EXPORTED).rows();
    }

    /** The stay of a patient who left one of the caller's wards lately; any other does not exist here. */
    @RolesAllowed({Roles.NURSE, Roles.DOCTOR})
    @UseCase(Act.READ)
    public LeftRow stay(long encounterId) {
        return lately.ofStay(me(), encounterId).orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
