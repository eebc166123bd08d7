package org.baobab.listings.moderation.rule;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * A text as rules compare it: letters and digits in lower case and without accents, one blank for whatever stands between words. It knows where in the original
 * each of them stood.
 */
public final class Folded {
    private static final int ASCII = 128;
    /** Letters that look like ours and are written to slip through. */
    private static final Map<Integer, String> LOOKALIKES = Map.ofEntries(
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'а', "a"),
            Map.entry((int) 'е', "e"),
            Map.entry((int) 'о', "o"),
            Map.entry((int) 'р', "p"),
            Map.entry((int) 'с', "c"),
            Map.entry((int) 'х', "x"),
            Map.entry((int) 'у', "y"),
            Map.entry((int) 'і', "i"),
            Map.entry((int) 'ѕ', "s"));

    private final String original;
    private final StringBuilder letters = new StringBuilder();
    private int[] origins;
    private boolean gap;

    private Folded(String original) {
        this.original = original;
        this.origins = new int[original.length() + 1];
        for (int at = 0; at < original.length(); ) {
            int letter = original.codePointAt(at);
            take(letter, at);
            at += Character.charCount(letter);
        }
    }

    public static Folded of(String original) {
        return new Folded(original == null ? "" : original);
    }

    private void take(int letter, int at) {
        int type = Character.getType(letter);
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
            // Invisible characters between letters neither hide a word nor part it.
            return;
        }
        String plain = letter < ASCII ? Character.toString(Character.toLowerCase(letter)) : plain(letter);
        boolean any = false;
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetterOrDigit(plain.charAt(i))) {
                add(plain.charAt(i), at);
                any = true;
            }
        }
        gap |= !any;
    }

    private static String plain(int letter) {
        int lower = Character.toLowerCase(letter);
        String known = LOOKALIKES.get(lower);
        return known != null
                ? known
                : Normalizer.normalize(Character.toString(lower), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT);
    }

    private void add(char letter, int at) {
        if (gap && !letters.isEmpty()) {
            put(' ', at);
        }
        gap = false;
        put(letter, at);
    }

    private void put(char letter, int at) {
        if (letters.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[letters.length()] = at;
        letters.append(letter);
    }

    /** Where in the original the letter at that position stood. */
    int origin(int position) {
        return origins[position];
    }

    /** Behind the letter at that position. */
    int originAfter(int position) {
        int at = origins[position];
        return at + Character.charCount(original.codePointAt(at));
    }

    String original() {
        return original;
    }

    /** Words with one blank between them. */
    public String text() {
        return letters.toString();
    }
}
