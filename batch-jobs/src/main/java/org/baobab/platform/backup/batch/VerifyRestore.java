package org.baobab.platform.backup.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.backup.verify.VerificationDesk;
import org.baobab.platform.job.JobProgress;

/** Restores the rows, as an operator would after a disaster. */
@Named
@Dependent
public class VerifyRestore extends AbstractBatchlet {
    @Inject
    VerificationDesk desk;

    @Inject
    JobProgress progress;

    @Override
    public String process() {
        desk.restore(new JobWatched(progress));
        return "RESTORED";
    }
}
