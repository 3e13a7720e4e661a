/**
 * What the hospital counts: figures over the days, the wards and the appointments, read and never written.
 *
 * <p>Owns nothing: it reads what the other capabilities remember. No events, no questions.
 */
@Capability(dependsOn = "billing")
package hms.reporting;

import hms.platform.Capability;
