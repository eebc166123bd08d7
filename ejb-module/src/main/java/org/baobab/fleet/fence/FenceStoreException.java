package org.baobab.fleet.fence;

import java.sql.SQLException;

/** The database did not do what it was asked for. */
public class FenceStoreException extends RuntimeException {
    public FenceStoreException(SQLException cause) {
        super("The rows of geofences could not be read or written: " + cause.getMessage(), cause);
    }
}
