package hms.identity.control;

import hms.platform.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** At start: production refuses demo accounts, and gets an administrator where it has none that can come in. */
@Singleton
@Startup
@DependsOn("DbMigrator")
public class IdentityStart {

    private static final System.Logger LOG = System.getLogger("hms.security");

    @Inject
    Accounts accounts;

    @Inject
    SignInCounters counters;

    @Inject
    FirstAdministrator firstAdministrator;

    @PostConstruct
    void start() {
        if (Settings.demo()) {
            return;
        }
        if (accounts.demo() > 0) {
            String sentence = "HMS does not start: this database holds demo accounts, whose passwords everybody knows."
                    + " Start production on a new database, or set HMS_MODE=demo.";
            LOG.log(System.Logger.Level.ERROR, sentence);
            throw new IllegalStateException(sentence);
        }
        if (accounts.administratorNames().stream().allMatch(counters::isShutOut)) {
            firstAdministrator.invite();
        }
    }
}
