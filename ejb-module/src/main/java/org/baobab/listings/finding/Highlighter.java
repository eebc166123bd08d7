package org.baobab.listings.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks in a text the words that were sought, whoever found it. The text is somebody's: everything in it is escaped, only {@code <mark>} is ours.
 */
final class Highlighter {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_WORD = 40;

    /** Of a longer text, what stands around the first word that was sought. */
    private static final int EXCERPT = 220;

    private static final int BEFORE = 60;

    private final Set<String> stems = new LinkedHashSet<>();

    Highlighter(SoughtText text) {
        text.terms().forEach(term -> term.words().forEach(this::seek));
        if (text.bedrooms() != null) {
            stems.add(text.bedrooms().toString());
            seek("chambres");
        }
    }

    /** Words that mean the same as one that was sought. */
    Highlighter with(Iterable<String> words) {
        words.forEach(this::seek);
        return this;
    }

    boolean isIdle() {
        return stems.isEmpty();
    }

    /** All of a short text; empty if it holds no word that was sought. */
    Optional<String> whole(String text) {
        List<int[]> marks = marks(text);
        return marks.isEmpty() ? Optional.empty() : Optional.of(marked(text, 0, text.length(), marks));
    }

    /** A piece of a long text; empty if it holds no word that was sought. */
    Optional<String> excerpt(String text) {
        List<int[]> marks = marks(text);
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() <= EXCERPT) {
            return Optional.of(marked(text, 0, text.length(), marks));
        }
        int from = wordStart(text, Math.max(0, marks.getFirst()[0] - BEFORE));
        int to = wordEnd(text, Math.min(text.length(), from + EXCERPT));
        String before = from == 0 ? "" : "… ";
        String after = to == text.length() ? "" : " …";
        return Optional.of(before + marked(text, from, to, marks).strip() + after);
    }

    private void seek(String word) {
        stems.add(stem(Folding.key(word)));
    }

    private List<int[]> marks(String text) {
        List<int[]> marks = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (word.end() - word.start() <= LONGEST_WORD
                    && mayBegin(text.charAt(word.start()))
                    && isSought(Folding.key(word.group()))) {
                marks.add(new int[] {word.start(), word.end()});
            }
        }
        return marks;
    }

    /** Whether one of the words begins with this letter: most in a text need not be looked at any further. */
    private boolean mayBegin(char letter) {
        if (letter >= 128) {
            return true;
        }
        char small = Character.toLowerCase(letter);
        return stems.stream().anyMatch(stem -> !stem.isEmpty() && stem.charAt(0) == small);
    }

    private boolean isSought(String word) {
        String stem = stem(word);
        return stems.contains(stem)
                || stem.length() > SHORTEST_STEM && stems.stream().anyMatch(sought -> isNear(stem, sought));
    }

    /** As the index lets one letter be wrong, missing or too many in a word of some length. */
    private static boolean isNear(String word, String sought) {
        if (sought.length() < SHORTEST_STEM
                || Math.abs(word.length() - sought.length()) > 1
                || word.charAt(0) != sought.charAt(0)) {
            return false;
        }
        int shorter = Math.min(word.length(), sought.length());
        int same = 0;
        while (same < shorter && word.charAt(same) == sought.charAt(same)) {
            same++;
        }
        int ends = 0;
        while (ends < shorter - same
                && word.charAt(word.length() - 1 - ends) == sought.charAt(sought.length() - 1 - ends)) {
            ends++;
        }
        return Math.max(word.length(), sought.length()) - same - ends <= 1;
    }

    /** Without the endings of gender and number. */
    private static String stem(String word) {
        int end = word.length();
        while (end > SHORTEST_STEM
                && (word.charAt(end - 1) == 's' || word.charAt(end - 1) == 'e' || word.charAt(end - 1) == 'x')) {
            end--;
        }
        return word.substring(0, end);
    }

    private static int wordStart(String text, int near) {
        int start = near;
        while (start > 0 && start < text.length() && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return near - start > BEFORE ? near : start;
    }

    private static int wordEnd(String text, int near) {
        int end = near;
        while (end < text.length() && end > 0 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return near - end > BEFORE ? near : end;
    }

    private static String marked(String text, int from, int to, List<int[]> marks) {
        StringBuilder html = new StringBuilder();
        int done = from;
        for (int[] mark : marks) {
            if (mark[0] >= done && mark[1] <= to) {
                escape(text, done, mark[0], html);
                html.append("<mark>");
                escape(text, mark[0], mark[1], html);
                html.append("</mark>");
                done = mark[1];
            }
        }
        escape(text, done, to, html);
        return html.toString();
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c);
            }
        }
    }
}
