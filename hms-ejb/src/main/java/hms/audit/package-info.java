/**
 * Who did or read what, on whom, when, from where, and how it ended; and the proof that nobody changed that since.
 *
 * <p>Owns the trail, the interceptor of every use case, and the sealing. Does not own who people are (identity)
 * nor what a patient is: both are names and ids here.
 *
 * <p>Inner doors: {@link hms.audit.UseCaseNotes} (say more about the use case under way) and
 * {@link hms.audit.AuditTrail} (rows of jobs, which pass no desk). Nothing clinical is ever written into a row.
 */
@Capability(dependsOn = "platform")
package hms.audit;

import hms.platform.Capability;
