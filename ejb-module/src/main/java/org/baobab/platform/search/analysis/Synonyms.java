package org.baobab.platform.search.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that mean the same, one group a line with commas between them; {@code a => b, c} where whoever asks for a also means b and c, and not the other way
 * round. What follows a {@code #} is a remark. The words are kept folded and without stop words, as the chain before them leaves those of a question; phrases with a
 * stop word in their middle are left out.
 */
public final class Synonyms {
    private static final String SHIPPED = "/search/synonyms.txt";
    private static final Set<String> STOPPED = stopped();

    private final List<String> rules;

    private Synonyms(List<String> rules) {
        this.rules = List.copyOf(rules);
    }

    /** A file of synonyms that is not one; its message says where. */
    public static final class UnreadableException extends RuntimeException {
        UnreadableException(String message) {
            super(message);
        }
    }

    /** Words of property in Guinea. */
    public static Synonyms shipped() {
        try (InputStream in = Synonyms.class.getResourceAsStream(SHIPPED)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Synonyms of(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (MalformedInputException e) {
            throw new UnreadableException("a file of text in UTF-8");
        } catch (IOException e) {
            throw new UnreadableException("the path of a file that can be read");
        }
    }

    static Synonyms parse(List<String> lines) {
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    lines.get(i).replaceFirst("#.*", "").replace("\uFEFF", "").strip();
            if (!line.isEmpty()) {
                rule(line, i + 1).ifPresent(rules::add);
            }
        }
        return new Synonyms(rules);
    }

    /** As Lucene and Elasticsearch both read them. */
    List<String> rules() {
        return rules;
    }

    /** Empty where nothing is left of it that a question could meet. */
    private static Optional<String> rule(String line, int number) {
        String[] sides = line.split("=>", -1);
        if (sides.length > 2) {
            throw new UnreadableException("at most one => in line " + number);
        }
        if (sides.length == 1 && !line.contains(",")) {
            throw new UnreadableException("at least two words in line " + number);
        }
        List<List<String>> folded =
                Arrays.stream(sides).map(side -> words(side, number)).toList();
        int least = sides.length == 1 ? 2 : 1;
        return folded.stream().allMatch(words -> words.size() >= least)
                ? Optional.of(
                        folded.stream().map(words -> String.join(", ", words)).collect(Collectors.joining(" => ")))
                : Optional.empty();
    }

    private static List<String> words(String side, int number) {
        List<List<String>> words =
                Arrays.stream(side.split(",")).map(Synonyms::fold).toList();
        if (words.stream().allMatch(parts -> STOPPED.containsAll(parts))) {
            throw new UnreadableException("a word on each side in line " + number);
        }
        return words.stream()
                .map(Synonyms::withoutEdges)
                .filter(parts -> !parts.isEmpty() && parts.stream().noneMatch(STOPPED::contains))
                .map(parts -> String.join(" ", parts))
                .distinct()
                .toList();
    }

    /**
     * Small words at the edges go. One in the middle of a phrase leaves a gap there, over which Elasticsearch does not match the words on both sides of it: such a
     * phrase is no synonym.
     */
    private static List<String> withoutEdges(List<String> parts) {
        int first = 0;
        int end = parts.size();
        while (first < end && STOPPED.contains(parts.get(first))) {
            first++;
        }
        while (end > first && STOPPED.contains(parts.get(end - 1))) {
            end--;
        }
        return parts.subList(first, end);
    }

    private static List<String> fold(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    private static Set<String> stopped() {
        Set<String> words = new HashSet<>(StopWords.FRENCH);
        words.addAll(StopWords.ENGLISH);
        return words;
    }
}
