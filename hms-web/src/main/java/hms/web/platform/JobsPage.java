package hms.web.platform;

import hms.platform.boundary.BackupDesk;
import hms.platform.boundary.BackupDesk.BackupRow;
import hms.platform.boundary.OperationsDesk;
import hms.platform.entity.HealthRow;
import hms.platform.entity.JobRun;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Whether HMS is well, and what it does in the background. */
@Named
@ViewScoped
public class JobsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OperationsDesk desk;

    @Inject
    private BackupDesk backupDesk;

    private List<HealthRow> health = List.of();
    private List<JobRun> jobs = List.of();
    private List<BackupRow> backups = List.of();

    public void open() {
        health = desk.health();
        jobs = desk.jobs();
        backups = backupDesk.backups();
    }

    public List<HealthRow> getHealth() {
        return health;
    }

    public List<JobRun> getJobs() {
        return jobs;
    }

    public List<BackupRow> getBackups() {
        return backups;
    }
}
