package hms.clinical;

/** A stay of the demo comes to its end now: whoever has to do with it does what is missing. */
public record SampleStay(long encounterId) {}
