/** What stands between a click and what it does: the row must be the one that was looked at, and a conflict is tried again. */
package hms.web.clicks;
