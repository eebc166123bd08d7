package org.baobab.platform.backup.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.backup.verify.VerificationDesk;
import org.baobab.platform.job.JobProgress;

/** Chooses the backup, makes the database, and reads every part of the backup before any is restored. */
@Named
@Dependent
public class VerifyBegin extends AbstractBatchlet {
    @Inject
    @BatchProperty
    String backup;

    @Inject
    @BatchProperty
    String documents;

    @Inject
    VerificationDesk desk;

    @Inject
    JobProgress progress;

    @Override
    public String process() {
        String id = backup == null || backup.isBlank() ? null : backup.strip();
        VerificationDesk.Documents which = documents == null || documents.isBlank()
                ? VerificationDesk.Documents.SAMPLE
                : VerificationDesk.Documents.valueOf(documents);
        return desk.begin(id, which, new JobWatched(progress)) ? "BEGUN" : "NOTHING";
    }
}
