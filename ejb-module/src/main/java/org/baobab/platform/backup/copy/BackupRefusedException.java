package org.baobab.platform.backup.copy;

/** No backup now: another one is being written, or the schema is being changed. Nothing was begun. */
public class BackupRefusedException extends RuntimeException {
    BackupRefusedException(String message) {
        super(message);
    }
}
