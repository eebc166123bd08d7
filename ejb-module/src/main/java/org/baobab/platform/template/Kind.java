package org.baobab.platform.template;

/** What a template makes, which decides how values are kept harmless in it. */
public enum Kind {
    TEXT,
    HTML,
    CSS;

    /** The value's text, so that it is nothing but text where it goes. */
    public String harmless(String text) {
        return switch (this) {
            case TEXT -> text;
            case HTML -> escaped(text);
            case CSS -> plainWord(text);
        };
    }

    /** As text in HTML, and within quotes of both kinds. */
    public static String escaped(String text) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity != null && safe == null) {
                safe = new StringBuilder(text.length() + 32).append(text, 0, i);
            }
            if (safe != null) {
                if (entity == null) {
                    safe.append(text.charAt(i));
                } else {
                    safe.append(entity);
                }
            }
        }
        return safe == null ? text : safe.toString();
    }

    private static String entity(char letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            // What no XML document may hold, and a page is read as one.
            default ->
                letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' || letter >= '\ufffe' ? " " : null;
        };
    }

    /** A colour, a length, a word: what could end a declaration or fetch something is refused. */
    private static String plainWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!Character.isLetterOrDigit(letter) && "#.%- ,".indexOf(letter) < 0) {
                throw new IllegalArgumentException("'" + letter + "' has no place in a style");
            }
        }
        return text;
    }
}
