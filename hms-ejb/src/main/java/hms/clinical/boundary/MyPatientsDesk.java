package hms.clinical.boundary;

import hms.clinical.control.OwnPatients;
import hms.clinical.entity.EncounterClass;
import hms.clinical.entity.MyPatientRow;
import hms.patients.Reader;
import hms.platform.Act;
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

/** Whom a doctor treats now. */
@Stateless
@UseCase
@DenyAll
public class MyPatientsDesk {

    private static final int MOST_EXPORTED = 1000;

    @Resource
    SessionContext session;

    @Inject
    OwnPatients patients;

    /** Patients whose visit or stay the caller attends and is not over, the latest first; of one class, or of all. */
    @RolesAllowed(Roles.DOCTOR)
    @UseCase(Act.READ)
    public Slice<MyPatientRow> mine(EncounterClass only, @Min(0) int first, @Min(1) @Max(100) int size) {
        return patients.of(me(), only, first, size);
    }

    /** The list as a file, up to a thousand rows; reading it is not enough, and neither is the right alone. */
    @RolesAllowed(Roles.DOCTOR)
    @UseCase(Act.EXPORT)
    public List<MyPatientRow> export(EncounterClass only) {
        Reader.of(session).demandExport();
        return patients.of(me(), only, 0, MOST_EXPORTED).rows();
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
