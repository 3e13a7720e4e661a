/**
 * Documents that HMS made and keeps: the very bytes, sealed, so that a reprint says what the first print said.
 *
 * <p>Decides nobody's access: whoever asks the door has asked {@link hms.patients.PatientAccess} before.
 */
@Capability(dependsOn = {"patients", "organization"})
package hms.documents;

import hms.platform.Capability;
