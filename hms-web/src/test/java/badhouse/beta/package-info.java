/** Breaks the map: stands in a ring with alpha and leans on nothing that exists. */
@Capability(dependsOn = {"alpha", "nowhere"})
package badhouse.beta;

import hms.platform.Capability;
