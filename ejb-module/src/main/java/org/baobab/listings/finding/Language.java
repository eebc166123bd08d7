package org.baobab.listings.finding;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells English from French by the small words that no text does without. */
final class Language {
    private static final Pattern WORD = Pattern.compile("[A-Za-zÀ-ÿ]+");
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

    /** A long text has told by then. */
    private static final int ENOUGH = 40;

    private Language() {}

    static boolean isEnglish(String text) {
        int english = 0;
        int french = 0;
        Matcher word = WORD.matcher(text);
        for (int i = 0; i < ENOUGH && word.find(); i++) {
            String found = word.group().toLowerCase(Locale.ROOT);
            english += ENGLISH.contains(found) ? 1 : 0;
            french += FRENCH.contains(found) ? 1 : 0;
        }
        return english > french;
    }
}
