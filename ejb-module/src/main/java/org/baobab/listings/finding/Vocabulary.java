package org.baobab.listings.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Words that listings use, with how many do: what is typed is completed to these. */
final class Vocabulary {
    static final int MOST = 10;

    private static final int SHORTEST = 3;
    private static final int SHORTEST_PART = 2;
    private static final Set<Integer> MARKS = Set.of(
            (int) Character.NON_SPACING_MARK, (int) Character.COMBINING_SPACING_MARK, (int) Character.ENCLOSING_MARK);

    /** Names of places lead somewhere at once; other words stand behind them unless they are far more frequent. */
    private static final int PLACE = 20;

    private static final List<String> TYPES = List.of(
            "maison",
            "villa",
            "appartement",
            "studio",
            "terrain",
            "parcelle",
            "bureau",
            "boutique",
            "magasin",
            "chambre",
            "piscine",
            "house",
            "apartment",
            "land",
            "office",
            "shop",
            "room");

    private final NavigableMap<String, Word> words = new TreeMap<>();

    private record Word(String written, double weight) {
        Word and(Word other) {
            return new Word(weight >= other.weight ? written : other.written, weight + other.weight);
        }
    }

    static void addTypes(Vocabulary words) {
        TYPES.forEach(type -> words.addWord(type, 1));
    }

    void addPlace(String name, long count) {
        if (name != null && !name.isBlank()) {
            add(Folding.key(name), new Word(name.strip(), (double) count * PLACE));
        }
    }

    void addWord(String word, long count) {
        add(Folding.key(word), new Word(word, count));
    }

    void addTitle(String title, long count) {
        words(title).forEach(word -> addWord(word, count));
    }

    /** The words of a title that are worth completing, in lower case. */
    static Set<String> words(String title) {
        Set<String> found = new LinkedHashSet<>();
        int at = 0;
        while (at < title.length()) {
            int end = lettersFrom(title, at);
            if (title.codePointCount(at, end) >= SHORTEST) {
                end = withPartsBehindApostrophes(title, end);
                found.add(title.substring(at, end).toLowerCase(Locale.ROOT));
            }
            at = end > at ? end : title.offsetByCodePoints(at, 1);
        }
        return found;
    }

    /** By hand and not by a pattern: it is asked of every listing that is indexed. */
    private static int lettersFrom(String text, int from) {
        int at = from;
        while (at < text.length() && isLetter(text.codePointAt(at))) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    private static int withPartsBehindApostrophes(String text, int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’')) {
            int part = lettersFrom(text, end + 1);
            if (text.codePointCount(end + 1, part) < SHORTEST_PART) {
                break;
            }
            end = part;
        }
        return end;
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || MARKS.contains(Character.getType(c));
    }

    List<String> complete(Typed text) {
        if (text.isEmpty()) {
            return List.of();
        }
        Set<String> completed = new LinkedHashSet<>();
        best(words.subMap(text.last(), true, text.last() + Character.MAX_VALUE, false))
                .forEach(word -> completed.add(text.before() + word));
        if (completed.size() < MOST && text.last().length() >= 4) {
            best(nearly(text.last())).forEach(word -> completed.add(text.before() + word));
        }
        return completed.stream().limit(MOST).toList();
    }

    int size() {
        return words.size();
    }

    private void add(String key, Word word) {
        if (!key.isEmpty()) {
            words.merge(key, word, Word::and);
        }
    }

    /** Words that begin with what was typed but for one letter. */
    private Map<String, Word> nearly(String typed) {
        Map<String, Word> near = new HashMap<>();
        words.forEach((key, word) -> {
            if (key.charAt(0) == typed.charAt(0) && beginsNearly(key, typed)) {
                near.put(key, word);
            }
        });
        return near;
    }

    private static Stream<String> best(Map<String, Word> some) {
        return some.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Word> entry) ->
                                -entry.getValue().weight())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(entry -> entry.getValue().written());
    }

    /** Whether one letter more, less, another or two exchanged make of the typed text a beginning of the word. */
    static boolean beginsNearly(String word, String typed) {
        int same = 0;
        int shorter = Math.min(word.length(), typed.length());
        while (same < shorter && word.charAt(same) == typed.charAt(same)) {
            same++;
        }
        if (same == typed.length()) {
            return true;
        }
        String rest = typed.substring(same + 1);
        boolean tooMany = word.startsWith(rest, same);
        boolean another = same < word.length() && word.startsWith(rest, same + 1);
        boolean missing = same < word.length() && word.startsWith(typed.substring(same), same + 1);
        boolean exchanged = rest.length() > 0
                && same + 1 < word.length()
                && word.charAt(same) == rest.charAt(0)
                && word.charAt(same + 1) == typed.charAt(same)
                && word.startsWith(rest.substring(1), same + 2);
        return tooMany || another || missing || exchanged;
    }
}
