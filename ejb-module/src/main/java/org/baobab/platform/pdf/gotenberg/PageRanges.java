package org.baobab.platform.pdf.gotenberg;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages named as Chromium takes them: {@code 1-3, 5, 8-}. */
final class PageRanges {
    private static final Pattern PIECE = Pattern.compile("\\s*(\\d{1,7})?\\s*(-)?\\s*(\\d{1,7})?\\s*");

    private PageRanges() {}

    /** The pages, from 1; empty where the words cannot be read or name none. */
    static Optional<SortedSet<Integer>> of(String words, int pages) {
        SortedSet<Integer> wanted = new TreeSet<>();
        for (String piece : words.split(",", -1)) {
            Matcher read = PIECE.matcher(piece);
            if (!read.matches() || read.group(1) == null && read.group(3) == null) {
                return Optional.empty();
            }
            int first = read.group(1) == null ? 1 : Integer.parseInt(read.group(1));
            int last = read.group(3) != null ? Integer.parseInt(read.group(3)) : read.group(2) == null ? first : pages;
            if (first < 1 || last < first && read.group(3) != null) {
                return Optional.empty();
            }
            for (int page = first; page <= Math.min(last, pages); page++) {
                wanted.add(page);
            }
        }
        return wanted.isEmpty() ? Optional.empty() : Optional.of(wanted);
    }
}
