package org.baobab.platform.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/**
 * Root of every refusal that a caller can understand. The message is for the log; what a person reads is made from the slug and the facts, in their
 * language, by the adapter that answers them.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class AppException extends RuntimeException {
    private final String slug;
    private final transient Map<String, Object> facts;

    protected AppException(String slug, String message, Map<String, Object> facts, Throwable cause) {
        super(message, cause);
        this.slug = slug;
        this.facts = Map.copyOf(facts);
    }

    /** Names the kind of problem for good: it is the last part of the problem's type and the key of its texts. */
    public String slug() {
        return slug;
    }

    /** Values that the texts of the problem may name. */
    public Map<String, Object> facts() {
        return facts == null ? Map.of() : facts;
    }
}
