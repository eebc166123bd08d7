package org.baobab.platform.backup.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.backup.BackupDesk;
import org.baobab.platform.job.JobProgress;

/** One worker: copies rows as long as there are parts to copy. */
@Named
@Dependent
public class BackupCopy extends AbstractBatchlet {
    @Inject
    BackupDesk desk;

    @Inject
    JobProgress progress;

    @Override
    public String process() throws Exception {
        desk.copyRows(progress::did);
        return "COPIED";
    }

    @Override
    public void stop() {
        desk.cancel();
    }
}
