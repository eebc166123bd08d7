package org.baobab.listings.moderation.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that follow one another, as an administrator writes them: accents, case and spacing do not count, whole words do, and … stands for up to seven words.
 * {@code western union} is found in "WESTERN-UNION" and "w e s t e r n union", not in "northwestern union".
 */
final class Phrase {
    static final int LONGEST = 120;

    private static final Pattern GAP = Pattern.compile("…|\\.{3}");
    private static final String ANY_WORDS = "((?: [^ ]+){0,7}) ";

    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*([.!?;\\n])");

    private final Pattern pattern;

    private Phrase(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Empty where nothing but signs was written. */
    static Optional<Phrase> parse(String written) {
        List<String> pieces = new ArrayList<>();
        for (String piece : GAP.split(written)) {
            String letters = Folded.of(piece).text().replace(" ", "");
            if (!letters.isEmpty()) {
                pieces.add(letters.codePoints()
                        .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                        .collect(Collectors.joining(" ?")));
            }
        }
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Phrase(Pattern.compile("(?<![^ ])" + String.join(ANY_WORDS, pieces) + "(?![^ ])")));
    }

    /** The first place where it stands and the words around do not make something else of it. */
    Optional<Span> find(Folded text, Context context) {
        Matcher found = pattern.matcher(text.text());
        while (found.find()) {
            if (!context.isIn(text, found)) {
                return Optional.of(new Span(text.origin(found.start()), text.originAfter(found.end() - 1)));
            }
        }
        return Optional.empty();
    }

    /** From one character of the original to before another. */
    record Span(int from, int to) {
        /** Whether the other one is a part of this. */
        boolean holds(Span other) {
            return !equals(other) && from <= other.from && to >= other.to;
        }
    }

    /** Words that, shortly before a phrase or in its gaps, turn its meaning. */
    enum Context {
        /** "rien à payer avant la visite" */
        DENIAL(
                3,
                Set.of(
                        "ne", "n", "non", "pas", "jamais", "aucun", "aucune", "sans", "rien", "ni", "never", "no",
                        "not", "don", "nothing", "without")),
        /** "à 50 m de l'agence Western Union" */
        LANDMARK(
                6,
                Set.of(
                        "pres",
                        "proche",
                        "proximite",
                        "face",
                        "cote",
                        "derriere",
                        "devant",
                        "voisin",
                        "voisine",
                        "entre",
                        "between",
                        "ancien",
                        "ancienne",
                        "metres",
                        "m",
                        "near",
                        "behind",
                        "opposite",
                        "next"));

        private final int reach;
        private final Set<String> words;

        Context(int reach, Set<String> words) {
            this.reach = reach;
            this.words = words;
        }

        /** Before the phrase only in its own sentence. */
        private boolean isIn(Folded text, Matcher found) {
            String before = text.original().substring(0, text.origin(found.start()));
            Matcher end = SENTENCE_END.matcher(before);
            int sentence = end.find() ? end.end(1) : 0;
            String[] words = Folded.of(before.substring(sentence)).text().split(" ");
            if (hasAny(words, Math.max(0, words.length - reach))) {
                return true;
            }
            for (int gap = 1; gap <= found.groupCount(); gap++) {
                if (hasAny(found.group(gap).strip().split(" "), 0)) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasAny(String[] said, int from) {
            return Arrays.stream(said, from, said.length).anyMatch(words::contains);
        }
    }
}
