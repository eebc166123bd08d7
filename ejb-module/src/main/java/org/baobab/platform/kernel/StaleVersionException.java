package org.baobab.platform.kernel;

import java.util.Map;

/** Somebody changed the thing since this caller read it. */
public class StaleVersionException extends AppException {
    public StaleVersionException(String what, Object key) {
        this(what, key, null);
    }

    public StaleVersionException(String what, Object key, Throwable cause) {
        super(
                "stale-version",
                what + " " + key + " was changed by somebody else",
                Map.of("what", what, "key", key),
                cause);
    }
}
