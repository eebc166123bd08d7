package org.baobab.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void bundles_haveTheSameKeysAndNameTheSameFacts() throws IOException {
        Properties french = load("");
        Properties english = load("_en");

        assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        assertThat(french.stringPropertyNames()).allSatisfy(key -> assertThat(facts(english.getProperty(key)))
                .isEqualTo(facts(french.getProperty(key))));
    }

    @Test
    void text_fillsInTheFacts() {
        assertThat(ProblemTexts.text(Locale.ENGLISH, "rule.type.enum", "rule.invalid", Map.of("values", "A, $B")))
                .isEqualTo("Possible values: A, $B.");
    }

    @Test
    void text_ofAnUnknownKey_isTheOtherOne() {
        assertThat(ProblemTexts.text(Locale.FRENCH, "rule.no-such", "rule.required", Map.of()))
                .isEqualTo("Valeur obligatoire.");
    }

    @Test
    void everyProblem_isInThePaper() throws IOException {
        String paper = Files.readString(Path.of("../docs/PROBLEMS.md"));

        assertThat(load("").stringPropertyNames().stream()
                        .filter(key -> key.endsWith(".title"))
                        .map(key -> key.substring(0, key.length() - ".title".length())))
                .allSatisfy(slug -> assertThat(paper).contains("`" + slug + "`"));
    }

    private static String facts(String text) {
        return text.replaceAll("[^{}]*(\\{[A-Za-z]+}|$)", "$1");
    }

    private static Properties load(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ProblemTexts.class.getResourceAsStream(
                "/org/baobab/platform/web/problems" + language + ".properties")) {
            texts.load(in);
        }
        return texts;
    }
}
