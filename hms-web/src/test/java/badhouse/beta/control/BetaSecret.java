package badhouse.beta.control;

import badhouse.alpha.entity.Thing;

/** Uses another capability's entity as if it were its own. */
public class BetaSecret {

    private java.sql.Connection connection;

    private ProcessBuilder command;

    public boolean commanding() {
        return command != null;
    }

    public boolean connected() {
        return connection != null;
    }

    public Thing meddle(Thing thing) {
        thing.rename("meddled");
        return thing.getName().isEmpty() ? new Thing() : thing;
    }
}
