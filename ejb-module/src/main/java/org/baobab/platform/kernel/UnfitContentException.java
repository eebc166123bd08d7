package org.baobab.platform.kernel;

import java.util.Map;

/** What was sent is of a kind that is not taken here, by its content; the slug says what. */
public class UnfitContentException extends AppException {
    public UnfitContentException(String slug, String message, Map<String, Object> facts) {
        super(slug, message, facts, null);
    }
}
