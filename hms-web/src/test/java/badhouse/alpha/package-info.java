/** Breaks the map: stands in a ring with beta. */
@Capability(dependsOn = "beta")
package badhouse.alpha;

import hms.platform.Capability;
