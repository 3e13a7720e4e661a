/**
 * Who may sign in and what they may do: accounts, groups, roles and rights, sign-in, lock-out, sessions.
 *
 * <p>Owns the tables that the server's realm reads. Knows no departments and no patients.
 */
@Capability(dependsOn = "platform")
package hms.identity;

import hms.platform.Capability;
