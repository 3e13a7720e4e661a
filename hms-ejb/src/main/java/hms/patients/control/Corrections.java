package hms.patients.control;

import hms.patients.PatientDied;
import hms.patients.entity.Demographics;
import hms.patients.entity.Patient;
import hms.platform.HospitalDay;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Corrects what was told of a patient; others hear of it where they have to act. */
@Dependent
public class Corrections {

    @Inject
    HospitalDay day;

    @Inject
    Event<PatientDied> died;

    /** What is told now holds; of a death that was not known before, everybody is told. */
    public void correct(Patient patient, Demographics told, String by) {
        boolean lived = !patient.getLife().isDeceased();
        patient.correct(told, day.today());
        if (lived && patient.getLife().isDeceased()) {
            died.fire(new PatientDied(patient.getId(), by));
        }
    }
}
