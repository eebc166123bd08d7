package org.baobab.system.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text exists in French and in English, with the same placeholders. */
class BundlesIT {
    private static final List<Path> MODULES = List.of(Path.of("../ejb-module"), Path.of("../web-module"));

    @TestFactory
    Stream<DynamicTest> bundle_hasTheSameKeysInBothLanguages() {
        return french().map(french -> dynamicTest(french.toString(), () -> {
            Properties first = load(french);
            Properties second = load(english(french));

            assertThat(new TreeSet<>(second.stringPropertyNames()))
                    .isEqualTo(new TreeSet<>(first.stringPropertyNames()));
            assertThat(first.stringPropertyNames()).allSatisfy(key -> assertThat(placeholders(second.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(first.getProperty(key))));
        }));
    }

    @Test
    void everyProblem_hasATitleADetailAndALineInThePapers() throws IOException {
        String papers = Files.readString(Path.of("../docs/PROBLEMS.md"));
        Properties problems =
                load(Path.of("../web-module/src/main/resources/org/baobab/platform/web/problems.properties"));

        Set<String> slugs = problems.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".title"))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(slugs).isNotEmpty().allSatisfy(slug -> {
            assertThat(problems).containsKeys(slug + ".title", slug + ".detail");
            assertThat(papers).contains("`" + slug + "`");
        });
    }

    private static Stream<Path> french() {
        return MODULES.stream().flatMap(BundlesIT::propertiesIn).filter(file -> Files.exists(english(file)));
    }

    private static Stream<Path> propertiesIn(Path module) {
        try (Stream<Path> files = Files.walk(module.resolve("src/main/resources"))) {
            return files
                    .filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().matches(".*_(en|fr)\\.properties"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path english(Path french) {
        return french.resolveSibling(french.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{[a-zA-Z0-9]+[,}]")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
