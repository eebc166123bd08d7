package org.baobab.platform.kernel;

import java.util.Map;

/** What was asked for does not exist, or not for this caller. */
public class NotFoundException extends AppException {
    public NotFoundException(String what, Object key) {
        super(
                "not-found",
                what + " " + key + " does not exist for this caller",
                Map.of("what", what, "key", key),
                null);
    }
}
