package hms.platform;

import java.io.Serializable;

/** A mail to be sent: plain text, one recipient, nothing of anybody's health in it. */
public record OutboxMail(String to, String subject, String body) implements Serializable {}
