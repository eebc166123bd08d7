package org.baobab.platform.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.RuleViolationException;

/**
 * The version that a caller saw before it asked for a change, from the header of that name. A resource takes it as
 * {@code @HeaderParam(IfMatch.HEADER) IfMatch} and hands {@link #version(IfMatch)} to the service.
 */
public record IfMatch(Long version) {
    public static final String HEADER = "If-Match";

    /** No entity has this version, so a tag that is none of ours is always stale. */
    private static final long NEVER = -1;

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E]*)\"");

    /** The version to check, or null where the caller wants no check. */
    public static Long version(IfMatch seen) {
        return seen == null ? null : seen.version();
    }

    /** A version, and perhaps the mark of what the view showed besides, which is nobody's to write. */
    private static final Pattern OURS = Pattern.compile("(\\d{1,18})(-[0-9a-f]{1,16})?");

    static IfMatch parse(String header) {
        String value = header.strip();
        if (value.isEmpty() || "*".equals(value)) {
            return new IfMatch(null);
        }
        Matcher tag = TAG.matcher(value);
        if (!tag.matches()) {
            throw new RuleViolationException(HEADER, "if-match.one-tag");
        }
        // RFC 9110: If-Match compares strongly, so a weak tag never matches.
        Matcher ours = OURS.matcher(tag.group(2));
        boolean known = tag.group(1) == null && ours.matches();
        return new IfMatch(known ? Long.valueOf(ours.group(1)) : Long.valueOf(NEVER));
    }
}
