package org.baobab.platform.kernel;

import java.util.Map;

/** The request is sound but the state of things forbids it; the slug says how. */
public class ConflictException extends AppException {
    public ConflictException(String slug, String message) {
        this(slug, message, Map.of());
    }

    public ConflictException(String slug, String message, Map<String, Object> facts) {
        super(slug, message, facts, null);
    }

    public ConflictException(String slug, String message, Map<String, Object> facts, Throwable cause) {
        super(slug, message, facts, cause);
    }
}
