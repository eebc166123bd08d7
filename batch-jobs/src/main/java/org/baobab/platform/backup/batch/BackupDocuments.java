package org.baobab.platform.backup.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.backup.BackupDesk;
import org.baobab.platform.job.JobProgress;

/** Copies what documents there are since the last backup, and lists all. */
@Named
@Dependent
public class BackupDocuments extends AbstractBatchlet {
    @Inject
    BackupDesk desk;

    @Inject
    JobProgress progress;

    @Override
    public String process() throws Exception {
        // How many there are, nobody knows before the last one; as many as last time is a good guess.
        progress.begin("documents", desk.documentsLastTime());
        desk.copyDocuments(progress::did);
        return "COPIED";
    }

    @Override
    public void stop() {
        desk.cancel();
    }
}
