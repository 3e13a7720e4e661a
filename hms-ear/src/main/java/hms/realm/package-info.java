/**
 * Lets Payara know the people of HMS: a realm over the accounts that HMS keeps, with their PBKDF2 hashes. A jar in the
 * domain's {@code lib}, no part of the EAR; on WildFly, Elytron reads the same rows itself.
 */
package hms.realm;
