/**
 * What people are told by mail: that a time is taken, agreed, moved, given up or near, and the code to look a booking up.
 *
 * <p>Listens to events only; writes outbox rows in the transaction that the fact belongs to. Nothing of anybody's health
 * is in a mail: no department, no reason, no result.
 */
@Capability(dependsOn = {"scheduling"})
package hms.notifications;

import hms.platform.Capability;
