package org.baobab.platform.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** French puts a space before its high punctuation; where a line may end, it must be one that does not break. */
class FrenchTextsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path TEMPLATES = ROOT.resolve("ejb-module/src/main/resources/templates");
    private static final Pattern BREAKING = Pattern.compile("« |\\S »|\\S [:;?!](?![\\w=&])|[\\d}] %");
    private static final Pattern NO_BREAK = Pattern.compile("[\\u00a0\\u202f]");
    private static final Pattern REMARK = Pattern.compile("(?m)^\\s*#.*$");

    @ParameterizedTest
    @MethodSource("bundlesAndLetters")
    void textsOfPagesAndLetters_neverBreakBeforePunctuation(Path file) throws IOException {
        String texts = REMARK.matcher(Files.readString(file)).replaceAll("");

        assertThat(BREAKING.matcher(texts).results().map(found -> around(texts, found.start())))
                .as("U+00A0 before : and inside «», U+202F before ; ? ! %")
                .isEmpty();
    }

    /** One no-break space takes a message out of the GSM alphabet: half the room, twice the price. */
    @Test
    void textsOfTelephones_haveOnlySpacesThatTelephonesKnow() throws IOException {
        List<Path> files = templates().filter(file -> !isLetter(file)).toList();

        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(NO_BREAK);
        }
    }

    static Stream<Path> bundlesAndLetters() throws IOException {
        return Stream.concat(bundles(), templates().filter(FrenchTextsTest::isLetter));
    }

    private static Stream<Path> bundles() throws IOException {
        return Stream.of("batch-jobs", "ejb-module", "web-module").flatMap(module -> {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/resources"))) {
                return files.filter(FrenchTextsTest::hasEnglishTwin).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static boolean hasEnglishTwin(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".properties")
                && Files.exists(file.resolveSibling(name.replace(".properties", "_en.properties")));
    }

    private static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith("_fr.txt")).toList().stream();
        }
    }

    /** What has a subject, and the foot of what has one. */
    private static boolean isLetter(Path file) {
        try {
            return Files.readString(file).startsWith("subject:")
                    || Files.readString(file).startsWith("~");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String around(String texts, int at) {
        return texts.substring(Math.max(0, at - 20), Math.min(texts.length(), at + 20));
    }
}
