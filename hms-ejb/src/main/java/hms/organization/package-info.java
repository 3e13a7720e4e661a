/**
 * What the hospital is: its name, address, phones, notices, languages, time zone and currency, its departments, and who treats there.
 *
 * <p>Knows places and people, not care: nobody is treated here. Events out: none yet. Questions answered: where the hospital's clocks stand.
 * Asks before a practitioner leaves ({@link hms.organization.OpenWork}), a department closes ({@link hms.organization.OpenWards}), and the
 * currency changes ({@link hms.organization.MoneyInUse}).
 */
@Capability(dependsOn = {"identity", "audit"})
package hms.organization;

import hms.platform.Capability;
