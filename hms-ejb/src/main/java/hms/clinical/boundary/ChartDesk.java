package hms.clinical.boundary;

import hms.clinical.control.ChartReading;
import hms.clinical.control.Charts;
import hms.clinical.entity.Chart;
import hms.patients.Reader;
import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The record of a patient, for those who treat. */
@Stateless
@UseCase
@DenyAll
public class ChartDesk {

    @Resource
    SessionContext session;

    @Inject
    Charts charts;

    @Inject
    ChartReading reading;

    /** All that is written of the patient; to whoever does not treat this patient, there is none. */
    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.READ)
    public Chart chart(long patientId) {
        return reading.of(
                charts.open(Reader.of(session), patientId),
                session.getCallerPrincipal().getName());
    }
}
