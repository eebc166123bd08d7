package org.baobab.platform.kernel;

import java.util.Map;

/** The caller gave no credentials, or none that hold. */
public class UnauthenticatedException extends AppException {
    public UnauthenticatedException(String slug, String message) {
        super(slug, message, Map.of(), null);
    }
}
