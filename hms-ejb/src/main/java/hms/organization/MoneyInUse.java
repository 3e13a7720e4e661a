package hms.organization;

/** Question to the capabilities above: does anything cost or owe money already, so that its currency must stay? */
public interface MoneyInUse {

    boolean isThere();
}
