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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that mean the same, one group a line with commas between them; {@code a => b, c} where whoever asks for a also means b and c, and not the other way
 * round. What follows a {@code #} is a remark. The words are kept folded and without stop words, as the chain before them leaves those of a question.
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
                rules.add(rule(line, i + 1));
            }
        }
        return new Synonyms(rules);
    }

    /** As Lucene and Elasticsearch both read them. */
    List<String> rules() {
        return rules;
    }

    private static String rule(String line, int number) {
        String[] sides = line.split("=>", -1);
        if (sides.length > 2) {
            throw new UnreadableException("at most one => in line " + number);
        }
        List<String> sidesFolded =
                Arrays.stream(sides).map(side -> words(side, number)).toList();
        if (sides.length == 1 && !sidesFolded.getFirst().contains(",")) {
            throw new UnreadableException("at least two words in line " + number);
        }
        return String.join(" => ", sidesFolded);
    }

    private static String words(String side, int number) {
        List<String> words = Arrays.stream(side.split(","))
                .map(Synonyms::fold)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.isEmpty()) {
            throw new UnreadableException("a word on each side in line " + number);
        }
        return String.join(", ", words);
    }

    private static String fold(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
        return Arrays.stream(plain.strip().split(" "))
                .filter(part -> !STOPPED.contains(part))
                .collect(Collectors.joining(" "));
    }

    private static Set<String> stopped() {
        Set<String> words = new HashSet<>(StopWords.FRENCH);
        words.addAll(StopWords.ENGLISH);
        return words;
    }
}
