package org.baobab.platform.kernel;

import java.util.Map;

/** What was sent is larger than what is taken here; the slug says what. */
public class TooLargeException extends AppException {
    public TooLargeException(String slug, String message, Map<String, Object> facts) {
        super(slug, message, facts, null);
    }
}
