package org.baobab.platform.backup.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.backup.BackupDesk;

/** Takes the snapshot and plans the parts. */
@Named
@Dependent
public class BackupPlan extends AbstractBatchlet {
    @Inject
    JobContext job;

    @Inject
    BackupDesk desk;

    @Override
    public String process() throws Exception {
        desk.begin(job.getExecutionId());
        return "PLANNED";
    }
}
