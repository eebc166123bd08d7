package org.baobab.platform.backup;

/** Where a backup is: only a COMPLETE one can be restored; of a FAILED one nothing is left but its row. */
public enum BackupState {
    RUNNING,
    COMPLETE,
    FAILED
}
