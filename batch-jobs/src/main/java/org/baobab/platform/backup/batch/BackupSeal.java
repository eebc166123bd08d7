package org.baobab.platform.backup.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.backup.BackupDesk;

/** Writes the manifest: from now on there is a backup. */
@Named
@Dependent
public class BackupSeal extends AbstractBatchlet {
    @Inject
    BackupDesk desk;

    @Override
    public String process() throws Exception {
        desk.seal();
        return "SEALED";
    }
}
