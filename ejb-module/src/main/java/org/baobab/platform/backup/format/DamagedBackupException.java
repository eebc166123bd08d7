package org.baobab.platform.backup.format;

/** What is kept is not what was written: a byte flipped, a part is missing, the key is another one. */
public class DamagedBackupException extends RuntimeException {
    public DamagedBackupException(String message) {
        super(message);
    }

    public DamagedBackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
