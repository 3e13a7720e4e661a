/**
 * Who lies where: wards, rooms, beds, admissions and the stays in beds.
 *
 * <p>Occupancy is derived from stays, never stored. Asks the question {@link hms.inpatient.DischargeClearance} before a patient leaves. Events
 * out: {@link hms.inpatient.PatientAdmitted}, {@link hms.inpatient.BedStayBegan}, {@link hms.inpatient.BedStayEnded},
 * {@link hms.inpatient.PatientDischarged}. Answers the question of the ground OWN_WARD.
 */
@Capability(dependsOn = "clinical")
package hms.inpatient;

import hms.platform.Capability;
