package org.baobab.platform.template;

import java.util.Locale;
import java.util.Set;

/** Follows HTML as far as it takes to know what a gap in it would be: text, an attribute's value, or something that no gap may be. */
final class HtmlPlace {
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "xlink:href", "action", "formaction", "data", "background");

    private enum State {
        TEXT,
        TAG,
        SINGLE_QUOTES,
        DOUBLE_QUOTES,
        COMMENT,
        CODE
    }

    private State state = State.TEXT;
    private final StringBuilder word = new StringBuilder();
    private String element = "";
    private String attribute = "";

    void pass(String html) {
        for (int i = 0; i < html.length(); i++) {
            pass(html.charAt(i), html, i);
        }
    }

    private void pass(char letter, String html, int at) {
        switch (state) {
            case TEXT -> {
                if (html.startsWith("<!--", at)) {
                    state = State.COMMENT;
                } else if (letter == '<') {
                    state = State.TAG;
                    element = null;
                    word.setLength(0);
                }
            }
            case COMMENT -> {
                if (letter == '>' && html.startsWith("--", Math.max(0, at - 2))) {
                    state = State.TEXT;
                }
            }
            case CODE -> {
                if (html.regionMatches(true, at, "</" + element, 0, element.length() + 2)) {
                    state = State.TAG;
                    element = null;
                    word.setLength(0);
                }
            }
            case SINGLE_QUOTES, DOUBLE_QUOTES -> {
                if (letter == (state == State.SINGLE_QUOTES ? '\'' : '"')) {
                    state = State.TAG;
                    word.setLength(0);
                }
            }
            case TAG -> inTag(letter);
        }
    }

    private void inTag(char letter) {
        switch (letter) {
            case '>' -> {
                endOfWord();
                boolean code = "script".equals(element) || "style".equals(element);
                state = code ? State.CODE : State.TEXT;
            }
            case '"', '\'' -> state = letter == '"' ? State.DOUBLE_QUOTES : State.SINGLE_QUOTES;
            case '=' -> {
                attribute = word.toString().toLowerCase(Locale.ROOT);
                word.setLength(0);
            }
            case ' ', '\t', '\n', '\r' -> endOfWord();
            default -> word.append(letter);
        }
    }

    private void endOfWord() {
        if (element == null && !word.isEmpty()) {
            element = word.toString().toLowerCase(Locale.ROOT);
        }
        word.setLength(0);
    }

    /**
     * @param form of the gap
     * @return what is wrong with a gap here; null when nothing is
     */
    String mistake(String form) {
        return switch (state) {
            case TEXT -> "link".equals(form) ? "an address belongs in an attribute" : null;
            case COMMENT -> null;
            case CODE -> "no value may go into <" + element + ">";
            case TAG -> "a value in a tag needs quotes around it";
            case SINGLE_QUOTES, DOUBLE_QUOTES -> inAttribute(form);
        };
    }

    private String inAttribute(String form) {
        if (attribute.startsWith("on") || "style".equals(attribute)) {
            return "no value may go into the attribute " + attribute;
        }
        boolean address = ADDRESSES.contains(attribute);
        if (address && !"link".equals(form) && !"image".equals(form) && !"anchor".equals(form)) {
            return "what goes into " + attribute + " must be a link, an image or an anchor: {… link}";
        }
        return null;
    }
}
