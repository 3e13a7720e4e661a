/**
 * Who the patients are: registration, search, identifiers, contacts, insurance, and the one decision who may know of
 * whom ({@link hms.patients.PatientAccess}).
 *
 * <p>Events out: {@link hms.patients.PatientDied}. Owns no care: encounters, results and bills only point here. Asks the question {@link hms.patients.AccessGround}
 * of the capabilities above; nobody answering means no. Asks {@link hms.patients.OpenMatters} before a record goes out of use.
 */
@Capability(dependsOn = {"identity", "audit"})
package hms.patients;

import hms.platform.Capability;
