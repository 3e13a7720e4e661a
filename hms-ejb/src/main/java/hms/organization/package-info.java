/**
 * What the hospital is: its name, address, phones, notices, languages, time zone and currency, its departments, and who treats there.
 *
 * <p>Knows places and people, not care: nobody is treated here. Events out: none yet. Questions answered: where the hospital's clocks stand.
 */
@Capability(dependsOn = {"identity", "audit"})
package hms.organization;

import hms.platform.Capability;
