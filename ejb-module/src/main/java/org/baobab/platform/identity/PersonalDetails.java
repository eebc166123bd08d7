package org.baobab.platform.identity;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.PhoneNumber;
import org.baobab.platform.kernel.RuleViolationException;

/** The rules for what a person tells of themselves, wherever it is typed. */
final class PersonalDetails {
    static final int LONGEST_NAME = 120;

    private static final Pattern LANGUAGE = Pattern.compile("(fr|en)(-[A-Z]{2})?");
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private PersonalDetails() {}

    static String fullName(String typed) {
        String name = typed == null ? "" : typed.strip();
        // Signs that turn the direction of writing would let a name disguise what stands beside it.
        if (name.isEmpty() || UNPRINTABLE.matcher(name).find()) {
            throw new RuleViolationException("fullName", "name.invalid");
        }
        if (name.length() > LONGEST_NAME) {
            throw new RuleViolationException("fullName", "name.too-long", Map.of("most", LONGEST_NAME));
        }
        return name;
    }

    /** A language that Baobab speaks, with or without a country. */
    static String locale(String typed) {
        if (typed == null || !LANGUAGE.matcher(typed).matches()) {
            throw new RuleViolationException("locale", "locale.unknown");
        }
        return typed;
    }

    /** The language itself, or French where it is none of ours. */
    static String localeOf(Locale spoken) {
        return "en".equals(spoken.getLanguage()) ? "en" : "fr";
    }

    static String phone(String typed) {
        return typed == null || typed.isBlank()
                ? null
                : PhoneNumber.parse("phone", typed, null).e164();
    }
}
