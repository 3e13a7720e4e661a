package hms.platform.control;

import hms.platform.JobRuns;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks into the outbox every few seconds, on every node. */
@Singleton
@Startup
@DependsOn("DbMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

    @Inject
    MailSender sender;

    @Inject
    JobRuns runs;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void send() {
        runs.run("mail", sender::sendDue);
    }
}
