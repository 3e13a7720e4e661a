package hms.platform;

/** The database is new and the mode is demo: whoever has sample data puts it in, in this transaction. */
public record DemoWanted() {}
