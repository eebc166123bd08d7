package org.baobab.platform.backup.copy;

import java.io.IOException;

/** An operator stopped the backup, or another part of it failed. */
public class BackupCancelledException extends IOException {
    BackupCancelledException() {
        super("The backup was stopped");
    }
}
