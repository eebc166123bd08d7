package org.baobab.platform.table;

/** Keeps a text from being run as a formula by the program that opens the file, and gives it back as it was. */
final class FormulaGuard {
    private static final String STARTS = "=+-@\t\r";
    private static final char APOSTROPHE = '\'';

    private FormulaGuard() {}

    static String defused(String text) {
        // A text that looks defused gets one more apostrophe: otherwise it would lose its own on the way back.
        return isDangerous(text) || isDefused(text) ? APOSTROPHE + text : text;
    }

    static String restored(String text) {
        return isDefused(text) ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isDefused(String text) {
        int apostrophes = 0;
        while (apostrophes < text.length() && text.charAt(apostrophes) == APOSTROPHE) {
            apostrophes++;
        }
        return apostrophes > 0 && isDangerous(text.substring(apostrophes));
    }
}
