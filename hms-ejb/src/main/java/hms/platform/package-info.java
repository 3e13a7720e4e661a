/**
 * What every capability stands on: ids, time, money, refusals, numbers people see, encryption, the outbox.
 *
 * <p>Knows nothing of hospitals: no patient, no user, no ward.
 */
@Capability
package hms.platform;
