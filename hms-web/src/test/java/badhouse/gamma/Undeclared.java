package badhouse.gamma;

/** Belongs to a capability that declares nothing. */
public class Undeclared {}
