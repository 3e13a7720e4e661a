package hms.inpatient.boundary;

import hms.clinical.Encounters;
import hms.inpatient.control.Census;
import hms.inpatient.control.Wards;
import hms.inpatient.entity.BedSpot;
import hms.inpatient.entity.InpatientRow;
import hms.inpatient.entity.WardRow;
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

    /** A patient of the ward list: how many treatments wait, and why the patient came. */
    public record WardPatient(InpatientRow row, Long planned, String reason) implements AboutPatient, Serializable {

        @Override
        public Long patientId() {
            return row.patientId();
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

    /** The patients of a ward by room and bed, with what waits for them. */
    @RolesAllowed({Roles.NURSE, Roles.DOCTOR})
    @UseCase(Act.READ)
    public List<WardPatient> patients(long wardId) {
        List<InpatientRow> rows = census.onWard(wardId);
        Map<Long, Long> planned = encounters.plannedIn(
                rows.stream().map(InpatientRow::encounterId).toList());
        Map<Long, String> reasons =
                census.reasons(rows.stream().map(InpatientRow::admissionId).toList());
        return rows.stream()
                .map(row -> new WardPatient(
                        row, planned.getOrDefault(row.encounterId(), 0L), reasons.get(row.admissionId())))
                .toList();
    }
}
