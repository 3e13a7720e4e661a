package hms.run;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code mvn -Prun}: checks, starts, tells when it is ready, and stops on Ctrl-C. */
public final class Run {

    private static final PrintStream OUT = System.out;
    /** Who can sign in, as people read it. */
    static final List<String> PERSONAS = List.of(
            "sam     Sam Admin            administrator",
            "amina   Amina Diallo         reception and cash desk",
            "tom     Tom Baker            reception",
            "grace   Grace Otieno         nurse",
            "carlos  Carlos Silva         cash desk",
            "ravi    Ravi Menon           data entry",
            "leo     Leo Park             manager",
            "elena   Dr Elena Petrova     doctor",
            "samuel  Dr Samuel Okoro      doctor",
            "ines    Ines Moreau          privacy officer");

    private volatile boolean stopping;
    private volatile Server server;
    private volatile RunDatabase own;

    private Run() {}

    /** Runs inside Maven's own process, so that Maven ends only after the server has stopped. */
    public static void main(String... arguments) throws InterruptedException {
        try {
            new Run().run(Order.of(arguments));
        } catch (CannotRun e) {
            OUT.println();
            OUT.println(e.getMessage());
            OUT.flush();
            // Not an exception: Maven would bury the sentence under its own.
            System.exit(1);
        }
    }

    private void run(Order order) throws InterruptedException {
        DataDirectory data = DataDirectory.at(order.data());
        data.running().ifPresent(server -> {
            throw new CannotRun("HMS still runs on " + data.path() + " from before, as process " + server.pid()
                    + ": stop it with Ctrl-C in its window, or with kill " + server.pid() + ".");
        });
        Ports.check(order.port());
        if (order.reset()) {
            startOver(data, Database.of(System.getenv(), data));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "hms-stop"));
        own = RunDatabase.open(order, data, System.getenv());
        Map<String, String> settings = new HashMap<>(System.getenv());
        settings.putAll(own.settings());
        Database database = Database.of(settings, data);
        database.check(order.server());
        OUT.println("HMS starts with the database " + database.shown());
        server = Server.start(order, data, own.settings());
        server.awaitReady();
        announce(order, database);
        server.awaitEnd();
        if (stopping) {
            // Maven's process is ending; nothing more to say.
            Thread.currentThread().join();
        }
        throw new CannotRun("The server stopped by itself; its log is in " + data.logs() + ".");
    }

    private static void startOver(DataDirectory data, Database database) {
        if (!database.isIn(data)) {
            throw new CannotRun("-Dhms.reset deletes HMS's own files in " + data.path() + ", but the database is "
                    + database.shown() + ": empty that one yourself, or leave out HMS_DB_URL.");
        }
        data.reset();
    }

    /** The server first: it writes until its end. */
    private void stop() {
        stopping = true;
        try {
            if (server != null) {
                server.stop();
            }
            if (own != null) {
                own.close();
            }
            if (server != null) {
                OUT.println();
                OUT.println("HMS has stopped. What was entered is kept.");
                OUT.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void announce(Order order, Database database) {
        OUT.println();
        OUT.println("HMS is ready:  " + order.address());
        OUT.println("Database:      " + database.shown());
        OUT.println("Sign in as one of these, password: hms demo hospital");
        PERSONAS.forEach(persona -> OUT.println("    " + persona));
        OUT.println("Stop with Ctrl-C. What was entered stays; mvn -Prun -Dhms.reset starts over.");
        OUT.println();
        OUT.flush();
    }
}
