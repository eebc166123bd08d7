package org.baobab.platform.backup.restore;

import java.sql.SQLException;
import org.baobab.platform.backup.format.DamagedBackupException;

/** A restore that was refused or broke off. Its message is a whole sentence for the person who asked for it: what is wrong, and what to do. */
public class RestoreException extends RuntimeException {
    public RestoreException(String message) {
        super(message);
    }

    public RestoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The same as a sentence, whatever went wrong. */
    static RestoreException of(Throwable cause) {
        return switch (cause) {
            case RestoreException known -> known;
            case DamagedBackupException damaged -> new RestoreException(damaged.getMessage() + ".", damaged);
            case SQLException refused -> new RestoreException("The database said: " + refused.getMessage(), refused);
            default -> new RestoreException(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
        };
    }
}
