package hms.inpatient.boundary;

import hms.clinical.Encounters;
import hms.inpatient.control.Census;
import hms.inpatient.control.Wards;
import hms.inpatient.entity.BedSpot;
import hms.inpatient.entity.InpatientRow;
import hms.inpatient.entity.WardRow;
import hms.patients.Ground.Wish;
import hms.patients.PatientAccess;
import hms.patients.Reader;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where one sees who lies where: the map of the beds, and the list of a ward. */
@Stateless
@UseCase
@DenyAll
public class BedMapDesk {

    @Resource
    SessionContext session;

    @Inject
    Wards wards;

    @Inject
    Census census;

    @Inject
    Encounters encounters;

    @Inject
    PatientAccess access;

    /**
     * A patient of the ward list.
     *
     * @param planned how many treatments wait; null where the chart is not the caller's to read
     * @param reason why the patient came; null where nobody said it, or the chart is not the caller's to read
     */
    public record WardPatient(InpatientRow row, Long planned, String reason) implements AboutPatient, Serializable {

        @Override
        public Long patientId() {
            return row.patientId();
        }

        /** Whether the caller may read the patient's chart. */
        public boolean readable() {
            return planned != null;
        }
    }

    /** The open wards by name. */
    @RolesAllowed({Roles.RECEPTIONIST, Roles.NURSE, Roles.DOCTOR})
    @UseCase(Act.READ)
    public List<WardRow> wards() {
        return wards.rows(false);
    }

    /** The open wards that the caller works on, by name. */
    @RolesAllowed({Roles.NURSE, Roles.DOCTOR})
    @UseCase(Act.READ)
    public List<WardRow> mine() {
        return wards.of(session.getCallerPrincipal().getName());
    }

    /** The beds of a ward, or with null of all wards, room by room, with who lies in them. */
    @RolesAllowed({Roles.RECEPTIONIST, Roles.NURSE, Roles.DOCTOR})
    @UseCase(Act.READ)
    public List<BedSpot> map(Long wardId) {
        return census.map(wardId);
    }

    /** The list of a ward as a file, which tells of charts no more than the list; reading it is not enough. */
    @RolesAllowed({Roles.NURSE, Roles.DOCTOR})
    @UseCase(Act.EXPORT)
    public List<WardPatient> export(long wardId) {
        Reader.of(session).demandExport();
        return patients(wardId);
    }

    /** The patients of a ward by room and bed; what waits for them and why they came to whom the chart is open. */
    @RolesAllowed({Roles.NURSE, Roles.DOCTOR})
    @UseCase(Act.READ)
    public List<WardPatient> patients(long wardId) {
        List<InpatientRow> rows = census.onWard(wardId);
        Set<Long> known = access.among(
                Reader.of(session), rows.stream().map(InpatientRow::patientId).toList(), Wish.CHART);
        List<InpatientRow> open =
                rows.stream().filter(row -> known.contains(row.patientId())).toList();
        Map<Long, Long> planned = encounters.plannedIn(
                open.stream().map(InpatientRow::encounterId).toList());
        Map<Long, String> reasons =
                census.reasons(open.stream().map(InpatientRow::admissionId).toList());
        return rows.stream()
                .map(row -> new WardPatient(
                        row,
                        known.contains(row.patientId()) ? planned.getOrDefault(row.encounterId(), 0L) : null,
                        reasons.get(row.admissionId())))
                .toList();
    }
}
