/**
 * What programs ask, for now the administrator's command line: thin resources under {@code /hms/api} that call desks.
 * Every request signs in for itself and leaves no session behind; every failure is a problem document (RFC 9457).
 */
package hms.web.api;
