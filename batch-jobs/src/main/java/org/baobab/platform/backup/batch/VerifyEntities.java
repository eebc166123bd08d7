package org.baobab.platform.backup.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.backup.verify.VerificationDesk;
import org.baobab.platform.job.JobProgress;

/** Migrates the restored database to this version and reads a row of each entity from it. */
@Named
@Dependent
public class VerifyEntities extends AbstractBatchlet {
    @Inject
    VerificationDesk desk;

    @Inject
    JobProgress progress;

    @Override
    public String process() {
        progress.begin("entities", desk.entities());
        desk.readEntities(entity -> progress.did(1));
        return "READ";
    }
}
