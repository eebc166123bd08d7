package org.baobab.platform.backup.batch;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.backup.verify.VerificationDesk;

/** However the job ends: the database goes. */
@Named
@Dependent
public class VerifyEndListener extends AbstractJobListener {
    @Inject
    VerificationDesk desk;

    @Override
    public void afterJob() {
        desk.end();
    }
}
