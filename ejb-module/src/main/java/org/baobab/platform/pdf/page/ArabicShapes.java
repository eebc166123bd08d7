package org.baobab.platform.pdf.page;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: each becomes the form that stands alone, at the beginning, in the middle or at the end of a word, as Unicode's presentation forms, for
 * PDF has no shaping of its own. The table comes from the names of those forms in the JDK.
 */
final class ArabicShapes {
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final String[] FORMS = {" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM"};

    /** By letter, or by lam and alef: the four forms, 0 where there is none. */
    private static final Map<String, char[]> TABLE = table();

    private ArabicShapes() {}

    private static Map<String, char[]> table() {
        Map<String, char[]> table = new HashMap<>();
        read(table, 0xFB50, 0xFBFF);
        read(table, 0xFE80, 0xFEFC);
        return Map.copyOf(table);
    }

    private static void read(Map<String, char[]> table, int first, int last) {
        for (int form = first; form <= last; form++) {
            String name = Character.getName(form);
            String plain = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            boolean isLamAlef = plain.length() == 2 && plain.charAt(0) == LAM && name.contains("LAM WITH ALEF");
            if (name != null && (plain.length() == 1 || isLamAlef)) {
                for (int kind = 0; kind < FORMS.length; kind++) {
                    if (name.endsWith(FORMS[kind])) {
                        table.computeIfAbsent(plain, letter -> new char[FORMS.length])[kind] = (char) form;
                    }
                }
            }
        }
    }

    static boolean concern(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0600' && c <= '\u06FF' || c >= '\u0750' && c <= '\u077F') {
                return true;
            }
        }
        return false;
    }

    /** @param text in the order in which it is read */
    static String join(String text) {
        if (!concern(text)) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text.length());
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isMark(letter)) {
                joined.append(letter);
                continue;
            }
            char[] forms = TABLE.get(String.valueOf(letter));
            if (forms == null) {
                joined.append(letter);
                before = letter == TATWEEL || letter == ZERO_WIDTH_JOINER;
                continue;
            }
            int next = next(text, i);
            char[] ligature = letter == LAM && next == i + 1 ? TABLE.get(text.substring(i, i + 2)) : null;
            if (ligature != null) {
                joined.append(form(ligature, before ? FINAL : ISOLATED, letter));
                before = false;
                i++;
                continue;
            }
            boolean after = forms[INITIAL] != 0 && next < text.length() && joinsBackwards(text.charAt(next));
            joined.append(form(forms, before ? after ? MEDIAL : FINAL : after ? INITIAL : ISOLATED, letter));
            before = forms[INITIAL] != 0;
        }
        return joined.toString();
    }

    private static char form(char[] forms, int kind, char letter) {
        return forms[kind] == 0 ? letter : forms[kind];
    }

    /** The next letter; marks above and below stand between letters without parting them. */
    private static int next(String text, int from) {
        int next = from + 1;
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean joinsBackwards(char letter) {
        if (letter == TATWEEL || letter == ZERO_WIDTH_JOINER) {
            return true;
        }
        char[] forms = TABLE.get(String.valueOf(letter));
        return forms != null && forms[FINAL] != 0;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The letters of this form, for fonts that have no forms. */
    static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
