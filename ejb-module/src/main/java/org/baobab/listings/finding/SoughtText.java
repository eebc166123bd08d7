package org.baobab.listings.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.search.analysis.StopWords;

/**
 * What somebody typed, as words and "phrases", all of which are wanted. Every text is good: what is no letter and no digit parts words, nothing is an operator.
 * Words that are in every text, and what is too much, are left out.
 *
 * @param bedrooms of "3 chambres"; null if there is no such word
 */
record SoughtText(List<Term> terms, Integer bedrooms) {
    static final SoughtText NOTHING = new SoughtText(List.of(), null);

    private static final int MOST_TERMS = 12;
    private static final int LONGEST_WORD = 40;
    private static final Pattern QUOTED = Pattern.compile("[\"«»“”„]([^\"«»“”„]*)[\"«»“”„]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’‘ʼ][\\p{L}\\p{N}\\p{M}]+)*");
    private static final Pattern ELISION =
            Pattern.compile("^(?:l|d|j|m|t|s|c|qu|jusqu|lorsqu|puisqu|quoiqu)['’‘ʼ](?=.)");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("one", 1),
            Map.entry("deux", 2),
            Map.entry("two", 2),
            Map.entry("trois", 3),
            Map.entry("three", 3),
            Map.entry("quatre", 4),
            Map.entry("four", 4),
            Map.entry("cinq", 5),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("seven", 7),
            Map.entry("huit", 8),
            Map.entry("eight", 8));
    private static final Set<String> BEDROOMS =
            Set.of("chambre", "chambres", "ch", "chbre", "chbres", "bedroom", "bedrooms", "bed", "beds");
    private static final Set<String> EVERYWHERE = everywhere();

    /**
     * A word, or several in a row.
     *
     * @param words folded; one, unless it is a phrase
     */
    record Term(List<String> words) {
        boolean isPhrase() {
            return words.size() > 1;
        }

        String text() {
            return String.join(" ", words);
        }

        /** Whether it is long enough that a slip of the finger leaves it recognisable. */
        boolean mayBeMistyped() {
            return !isPhrase() && text().length() >= 4 && text().chars().allMatch(Character::isLetter);
        }
    }

    static SoughtText of(String typed) {
        if (typed == null) {
            return NOTHING;
        }
        List<Term> terms = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(typed);
        StringBuilder rest = new StringBuilder();
        while (quoted.find()) {
            quoted.appendReplacement(rest, " ");
            List<String> phrase = words(quoted.group(1));
            if (phrase.size() == 1) {
                rest.append(phrase.getFirst()).append(' ');
            } else if (!phrase.isEmpty() && !EVERYWHERE.containsAll(phrase)) {
                terms.add(new Term(phrase.subList(0, Math.min(phrase.size(), MOST_TERMS))));
            }
        }
        quoted.appendTail(rest);
        return withWords(terms, words(rest.toString()));
    }

    boolean isEmpty() {
        return terms.isEmpty() && bedrooms == null;
    }

    boolean mayBeMistyped() {
        return terms.stream().anyMatch(Term::mayBeMistyped);
    }

    /** Whether asking for less could find more. */
    boolean canRelax() {
        return terms.size() > 1;
    }

    /** How many of the terms a listing has to have when none has all. */
    int fewer() {
        return Math.max(1, terms.size() / 2);
    }

    /** What the analysis drops, or every seeker writes: to want it would find nothing. */
    private static Set<String> everywhere() {
        Set<String> words = new HashSet<>(Set.of("cherche", "recherche", "chercher", "looking", "near"));
        words.addAll(StopWords.FRENCH);
        words.addAll(StopWords.ENGLISH);
        return words;
    }

    private static SoughtText withWords(List<Term> phrases, List<String> words) {
        List<Term> terms = new ArrayList<>(phrases);
        Integer bedrooms = null;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Integer number = i + 1 < words.size() && BEDROOMS.contains(words.get(i + 1)) ? number(word) : null;
            if (number != null && bedrooms == null) {
                bedrooms = number;
                i++;
            } else if (isTelling(word) && terms.size() < MOST_TERMS) {
                terms.add(new Term(List.of(word)));
            }
        }
        return new SoughtText(terms.stream().limit(MOST_TERMS).distinct().toList(), bedrooms);
    }

    private static boolean isTelling(String word) {
        boolean lone = word.length() == 1 && word.charAt(0) < 128 && !Character.isDigit(word.charAt(0));
        return !lone && !EVERYWHERE.contains(word);
    }

    private static Integer number(String word) {
        return word.matches("\\d{1,2}") ? Integer.valueOf(word) : NUMBERS.get(word);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String folded = Folding.key(
                    ELISION.matcher(word.group().toLowerCase(Locale.ROOT)).replaceFirst(""));
            if (!folded.isEmpty()) {
                words.add(folded.length() > LONGEST_WORD ? folded.substring(0, cut(folded)) : folded);
            }
        }
        return words;
    }

    private static int cut(String word) {
        return Character.isHighSurrogate(word.charAt(LONGEST_WORD - 1)) ? LONGEST_WORD - 1 : LONGEST_WORD;
    }
}
