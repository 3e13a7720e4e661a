package hms.platform.control;

/**
 * A question to whoever owns something that HMS needs: is it well? Answered in well under a second, without a
 * transaction, and never with anything about a person.
 */
public interface HealthCheck {

    /** One word that monitoring and the administrator's page know it by. */
    String name();

    /** Whether a node without it can serve nobody, so that requests should go to another one. */
    boolean isVital();

    /** How it is now; whatever is thrown counts as not well. */
    Health look();

    /** Well or not, and the figures behind it, without words: the page says in each language what they are. */
    record Health(boolean well, String told) {

        public static Health well(String told) {
            return new Health(true, told);
        }

        public static Health unwell(String told) {
            return new Health(false, told);
        }
    }
}
