package hms.inpatient.control;

import hms.inpatient.BedStayBegan;
import hms.inpatient.BedStayEnded;
import hms.inpatient.PatientAdmitted;
import hms.inpatient.PatientDischarged;
import hms.inpatient.entity.Admission;
import hms.inpatient.entity.BedStay;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the capabilities above what happened on the wards, in the same transaction. */
@Dependent
public class InpatientNews {

    @Inject
    Event<PatientAdmitted> admitted;

    @Inject
    Event<BedStayBegan> began;

    @Inject
    Event<BedStayEnded> ended;

    @Inject
    Event<PatientDischarged> discharged;

    void admitted(Admission admission) {
        admitted.fire(new PatientAdmitted(
                admission.getId(), admission.getEncounter().getId(), admission.patientId(), admission.getAdmittedAt()));
    }

    void began(BedStay stay) {
        began.fire(new BedStayBegan(
                stay.getId(),
                stay.getAdmission().getEncounter().getId(),
                stay.patientId(),
                stay.getBed().getRoom().getKind().name(),
                stay.getStartedAt()));
    }

    void ended(BedStay stay) {
        ended.fire(new BedStayEnded(
                stay.getId(), stay.getAdmission().getEncounter().getId(), stay.patientId(), stay.getEndedAt()));
    }

    void discharged(Admission admission) {
        discharged.fire(new PatientDischarged(
                admission.getId(),
                admission.getEncounter().getId(),
                admission.patientId(),
                admission.getDischargedAt()));
    }
}
