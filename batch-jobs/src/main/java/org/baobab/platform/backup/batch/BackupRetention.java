package org.baobab.platform.backup.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.backup.BackupDesk;

/** Lets old backups go, only after a new one is there. */
@Named
@Dependent
public class BackupRetention extends AbstractBatchlet {
    @Inject
    BackupDesk desk;

    @Override
    public String process() throws Exception {
        return "DELETED " + desk.retain();
    }

    @Override
    public void stop() {
        desk.cancel();
    }
}
