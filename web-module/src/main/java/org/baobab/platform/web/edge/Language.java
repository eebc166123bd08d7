package org.baobab.platform.web.edge;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** French, unless the caller would rather have English. */
public final class Language {
    private static final int LONGEST = 500;

    private Language() {}

    public static Locale spoken(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST) {
            return Locale.FRENCH;
        }
        try {
            Locale best = Locale.lookup(LanguageRange.parse(acceptLanguage), List.of(Locale.FRENCH, Locale.ENGLISH));
            return best == null ? Locale.FRENCH : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.FRENCH;
        }
    }
}
