package org.baobab.platform.kernel;

import java.util.Map;

/** The caller is known and may not do this. */
public class RefusedException extends AppException {
    public RefusedException(String slug, String message) {
        this(slug, message, Map.of());
    }

    public RefusedException(String slug, String message, Map<String, Object> facts) {
        super(slug, message, facts, null);
    }
}
