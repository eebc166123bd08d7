package org.baobab.platform.document.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one part that a {@code Range} header asks for (RFC 9110). What is unreadable, or asks for several parts, is answered with the whole, as the RFC allows. */
record ByteRange(long from, long length) {
    private static final Pattern ONE =
            Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /** A range that lies outside of the content. */
    static final ByteRange NONE = new ByteRange(-1, 0);

    /** @return empty where the whole is the right answer, {@link #NONE} where there is none */
    static Optional<ByteRange> parse(String header, long size) {
        Matcher one = ONE.matcher(header == null ? "" : header);
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(one.group(2)));
            return Optional.of(last == 0 ? NONE : new ByteRange(size - last, last));
        }
        long from = Long.parseLong(one.group(1));
        long to = one.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(one.group(2));
        if (to < from) {
            return Optional.empty();
        }
        return Optional.of(from >= size ? NONE : new ByteRange(from, Math.min(to, size - 1) - from + 1));
    }
}
