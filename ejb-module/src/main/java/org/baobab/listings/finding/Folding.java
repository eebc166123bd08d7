package org.baobab.listings.finding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is the same to people: without accents, without case. The SQL functions {@code listing_folded} and {@code listing_key} do exactly this, too. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern NO_LETTERS =
            Pattern.compile("[\\x01-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7f\\u2010-\\u2019\\u00a0]+");

    private Folding() {}

    static String folded(String said) {
        String whole = said.replace("œ", "oe").replace("Œ", "oe").toLowerCase(Locale.ROOT);
        return MARKS.matcher(Normalizer.normalize(whole, Normalizer.Form.NFD)).replaceAll("");
    }

    /** A name for comparing: also without spaces, hyphens and apostrophes, about which people do not agree. */
    static String key(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        return NO_LETTERS.matcher(folded(name)).replaceAll("");
    }

    /** Most words are of these letters alone. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }
}
