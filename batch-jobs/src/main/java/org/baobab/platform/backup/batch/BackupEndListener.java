package org.baobab.platform.backup.batch;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.backup.BackupDesk;

/** However the job ends: no half backup stays, and no connection. */
@Named
@Dependent
public class BackupEndListener extends AbstractJobListener {
    @Inject
    JobContext job;

    @Inject
    BackupDesk desk;

    @Override
    public void afterJob() {
        desk.end(
                job.getBatchStatus() == BatchStatus.STOPPED
                        ? "Stopped by an operator"
                        : "The job failed; its log says why");
    }
}
