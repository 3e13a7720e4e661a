package badhouse.alpha;

/** A fact. */
public record AlphaHappened(long id) {}
