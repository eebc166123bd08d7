package org.baobab.platform.kernel;

import java.util.Map;

/** Something outside that this work needs does not answer; trying again later may help. */
public class UnavailableException extends AppException {
    public UnavailableException(String slug, String message, Throwable cause) {
        super(slug, message, Map.of(), cause);
    }
}
