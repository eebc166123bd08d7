package org.baobab.listings.finding;

import java.util.Locale;
import java.util.Set;

/** Tells English from French by the small words that no text does without. */
final class Language {
    private static final Set<String> ENGLISH = Set.of(
            "the",
            "with",
            "and",
            "for",
            "of",
            "is",
            "this",
            "near",
            "from",
            "has",
            "are",
            "house",
            "rent",
            "sale",
            "to",
            "in",
            "bedroom",
            "bedrooms",
            "very",
            "you",
            "your");
    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "des", "du", "de", "avec", "et", "pour", "est", "un", "une", "dans", "sur", "aux", "au",
            "en", "à", "très", "vous", "votre");

    /** None of them is longer. */
    private static final int LONGEST = 8;

    /** A long text has told by then. */
    private static final int ENOUGH = 40;

    private Language() {}

    static boolean isEnglish(String text) {
        int english = 0;
        int french = 0;
        int begin = start(text, 0);
        for (int i = 0; i < ENOUGH && begin < text.length(); i++) {
            int end = end(text, begin);
            if (end - begin <= LONGEST) {
                String found = text.substring(begin, end).toLowerCase(Locale.ROOT);
                english += ENGLISH.contains(found) ? 1 : 0;
                french += FRENCH.contains(found) ? 1 : 0;
            }
            begin = start(text, end);
        }
        return english > french;
    }

    private static int start(String text, int from) {
        int at = from;
        while (at < text.length() && !isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 'À' && c <= 'ÿ';
    }
}
