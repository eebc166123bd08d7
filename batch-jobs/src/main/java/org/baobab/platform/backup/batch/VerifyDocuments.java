package org.baobab.platform.backup.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.backup.verify.VerificationDesk;
import org.baobab.platform.job.JobProgress;

/** Reads documents of the pool and compares them; what was found until then is the proof. */
@Named
@Dependent
public class VerifyDocuments extends AbstractBatchlet {
    @Inject
    VerificationDesk desk;

    @Inject
    JobProgress progress;

    @Override
    public String process() {
        desk.verifyDocuments(new JobWatched(progress));
        desk.prove();
        return "PROVEN";
    }
}
