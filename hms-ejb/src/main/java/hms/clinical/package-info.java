/**
 * What patients have and get: encounters, allergies, conditions, notes and treatments, and who is on the care team.
 *
 * <p>Knows neither beds nor money. Events in: {@link hms.scheduling.PatientCheckedIn}, {@link hms.scheduling.AppointmentFulfilled},
 * {@link hms.patients.PatientDied}. Events
 * out: {@link hms.clinical.TreatmentChanged}, {@link hms.clinical.ClinicallyDischarged}. Answers the question of the ground CARE_TEAM. Asks
 * the question {@link hms.clinical.ServiceCatalogue} what is charged and {@link hms.clinical.WardLists} who lies where.
 */
@Capability(dependsOn = "scheduling")
package hms.clinical;

import hms.platform.Capability;
