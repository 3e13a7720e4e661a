package hms.inpatient.control;

import hms.inpatient.entity.InpatientRule;
import hms.inpatient.entity.Ward;
import hms.organization.Practitioners;
import hms.organization.entity.Practitioner;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who is in charge of a patient: a doctor who works here. */
@Dependent
public class DoctorsInCharge {

    @Inject
    Practitioners practitioners;

    /** The doctor who was named. */
    Practitioner named(long doctorId) {
        return practitioners.find(doctorId).filter(Ward::isDoctorHere).orElseThrow(() -> Refusal.of(
                        InpatientRule.NOT_A_DOCTOR)
                .on("doctorId"));
    }

    /** The doctor in charge of the ward, where nobody was named. */
    static Practitioner of(Ward ward) {
        Practitioner doctor = ward.getDoctor();
        if (doctor == null || !Ward.isDoctorHere(doctor)) {
            throw Refusal.of(InpatientRule.DOCTOR_NEEDED).on("doctorId");
        }
        return doctor;
    }
}
