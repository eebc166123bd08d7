package org.baobab.platform.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every text that a page names exists in both languages. */
class PageTextsTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Map<String, String> BUNDLES = Map.of(
            "shell", "web/faces/shell",
            "identityText", "identity/faces/identity",
            "organizationText", "organization/faces/organization",
            "announcementText", "announcement/faces/announcement",
            "operationsText", "operations/faces/operations",
            "bellText", "notification/bell/faces/bell",
            "taskText", "task/faces/tasks",
            "jobText", "job/faces/jobs",
            "backupText", "backup/faces/backups");

    private static final Set<String> BUNDLE_NAMES = BUNDLES.keySet();

    @ParameterizedTest
    @FieldSource("BUNDLE_NAMES")
    void pages_nameOnlyTextsThatExist(String bundle) throws IOException {
        Set<String> named = keysNamedInPages(bundle);

        assertThat(named).isNotEmpty();
        for (String language : List.of("", "_en")) {
            assertThat(load(BUNDLES.get(bundle) + language).stringPropertyNames())
                    .as(bundle + language)
                    .containsAll(named);
        }
    }

    @ParameterizedTest
    @FieldSource("BUNDLE_NAMES")
    void bundles_haveTheSameKeysInBothLanguages(String bundle) throws IOException {
        assertThat(load(BUNDLES.get(bundle) + "_en").stringPropertyNames())
                .isEqualTo(load(BUNDLES.get(bundle)).stringPropertyNames());
    }

    private static Set<String> keysNamedInPages(String bundle) throws IOException {
        Pattern named =
                Pattern.compile("\\b" + bundle + "\\['([\\w.-]+)'\\]|texts\\.of\\('" + bundle + "', '([\\w.-]+)'");
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(file -> named.matcher(read(file)).results())
                    .map(PageTextsTest::key)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String key(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static Properties load(String bundle) throws IOException {
        Properties texts = new Properties();
        Path file = Path.of("src/main/resources/org/baobab/platform", bundle + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
