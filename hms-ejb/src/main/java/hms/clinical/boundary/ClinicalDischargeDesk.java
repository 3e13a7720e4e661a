package hms.clinical.boundary;

import hms.clinical.ClinicallyDischarged;
import hms.clinical.control.Charts;
import hms.clinical.control.Discharges;
import hms.clinical.entity.Disposition;
import hms.clinical.entity.Encounter;
import hms.patients.Deaths;
import hms.patients.Reader;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.HospitalDay;
import hms.platform.Roles;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A doctor says that a patient may leave the bed, with which diagnosis and where to. */
@Stateless
@UseCase
@DenyAll
public class ClinicalDischargeDesk {

    @Resource
    SessionContext session;

    @Inject
    Charts charts;

    @Inject
    Discharges discharges;

    @Inject
    Deaths deaths;

    @Inject
    Event<ClinicallyDischarged> discharged;

    @Inject
    HospitalDay day;

    /** With this diagnosis and ICD-10 code, to there; decided on this version of the stay. */
    public record DischargeClinically(
            @NotNull Long patientId,
            @NotNull Long encounterId,
            long version,
            @Size(max = 500) String diagnosis,
            @Size(max = 20) String code,
            @NotNull Disposition disposition)
            implements AboutPatient, Serializable {}

    /** The patient stays after all, and why; decided on this version of the stay. */
    public record WithdrawDischarge(
            @NotNull Long patientId, @NotNull Long encounterId, long version, @Size(max = 500) String because)
            implements AboutPatient, Serializable {}

    @RolesAllowed(Roles.DOCTOR)
    @UseCase(Act.CHANGE)
    public void discharge(@NotNull @Valid DischargeClinically wish) {
        Encounter stay = stay(wish.patientId(), wish.encounterId(), wish.version());
        stay.dischargeClinically(wish.disposition(), day.now(), me());
        discharges.diagnose(stay, wish.diagnosis(), wish.code(), me());
        discharged.fire(new ClinicallyDischarged(stay.getId(), wish.patientId(), day.now()));
        if (wish.disposition() == Disposition.EXP) {
            deaths.record(wish.patientId(), day.today(), me());
        }
    }

    /** The discharge holds no more; a death stays written down until the front desk corrects it. */
    @RolesAllowed(Roles.DOCTOR)
    @UseCase(Act.CHANGE)
    public void withdraw(@NotNull @Valid WithdrawDischarge wish) {
        Encounter stay = stay(wish.patientId(), wish.encounterId(), wish.version());
        stay.withdrawDischarge();
        discharges.forget(stay, wish.because(), me());
    }

    private Encounter stay(long patientId, long encounterId, long version) {
        charts.open(Reader.of(session), patientId);
        return charts.part(Encounter.class, encounterId, patientId, version);
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
