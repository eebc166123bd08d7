package org.baobab.listings.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody is typing: the words that stand already, and the one under the cursor.
 *
 * @param before as it was typed, with the space behind it
 * @param last folded, letters and digits only; empty behind a space
 */
record Typed(String before, String last) {
    private static final int LONGEST = 100;
    private static final Pattern LAST = Pattern.compile("^(.*?)([\\p{L}\\p{N}\\p{M}'’-]*)$", Pattern.DOTALL);

    static Typed of(String typed) {
        String text = typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").stripLeading();
        if (text.length() > LONGEST) {
            return new Typed("", "");
        }
        Matcher matcher = LAST.matcher(text);
        return matcher.matches() ? new Typed(matcher.group(1), Folding.key(matcher.group(2))) : new Typed("", "");
    }

    boolean isEmpty() {
        return last.isEmpty();
    }
}
