package org.baobab.sandbox.waha;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a text is for: {@code digits@c.us}, or a group. */
record ChatId(String digits, boolean isGroup) {
    private static final Pattern PATTERN =
            Pattern.compile("(\\d{1,20}(?:-\\d{1,20})?)@(c\\.us|s\\.whatsapp\\.net|g\\.us)");

    /** Numbers for tests: without WhatsApp, refused by it, and never acknowledged. */
    private static final Map<String, Fate> MAGIC = Map.of(
            "15005550001", Fate.UNKNOWN,
            "15005550002", Fate.ERROR,
            "15005550003", Fate.PENDING);

    /** How far a text gets. */
    enum Fate {
        READ,
        UNKNOWN,
        ERROR,
        PENDING
    }

    static Optional<ChatId> parse(String text) {
        Matcher matcher = PATTERN.matcher(text);
        return matcher.matches()
                ? Optional.of(new ChatId(matcher.group(1), matcher.group(2).equals("g.us")))
                : Optional.empty();
    }

    Fate fate() {
        Fate usual = isGroup || digits.matches("[1-9]\\d{6,14}") ? Fate.READ : Fate.UNKNOWN;
        return MAGIC.getOrDefault(digits, usual);
    }

    /** As a person writes it: the number of a phone, the id of a group. */
    String shown() {
        return isGroup ? toString() : "+" + digits;
    }

    @Override
    public String toString() {
        return digits + (isGroup ? "@g.us" : "@c.us");
    }
}
