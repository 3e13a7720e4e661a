/**
 * When patients are seen: weekly availability, leave, and appointments from the booking to its end.
 *
 * <p>Events in: {@link hms.patients.PatientDied}, upon which nobody is awaited any more. Owns no care: that a patient has come is told as an event, and clinical opens the encounter. Tells as events what
 * happened to an appointment; whoever writes mails asks {@link hms.scheduling.Appointments} for the facts.
 */
@Capability(dependsOn = {"organization", "patients"})
package hms.scheduling;

import hms.platform.Capability;
