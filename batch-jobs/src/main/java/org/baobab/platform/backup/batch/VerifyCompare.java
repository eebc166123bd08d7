package org.baobab.platform.backup.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.backup.verify.VerificationDesk;
import org.baobab.platform.job.JobProgress;

/** Reads every row back and compares numbers and sums with the manifest. */
@Named
@Dependent
public class VerifyCompare extends AbstractBatchlet {
    @Inject
    VerificationDesk desk;

    @Inject
    JobProgress progress;

    @Override
    public String process() {
        desk.compare(new JobWatched(progress));
        return "EQUAL";
    }
}
