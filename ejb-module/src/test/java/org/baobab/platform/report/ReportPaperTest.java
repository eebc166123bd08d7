package org.baobab.platform.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilderFactory;
import org.baobab.platform.report.ExampleData.Paper;
import org.baobab.platform.report.ExampleData.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class ReportPaperTest {
    private static final Instant NOW = Instant.parse("2026-11-21T18:30:00Z");
    private static final String HOSTILE = "<img src=x onerror=alert(1)> & {evil} \"'";

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void example_isWellFormed_andNoValueIsMarkup(String language) throws Exception {
        ExampleData data = new ExampleData(
                LocalDate.of(2026, 11, 21),
                List.of(new Person(HOSTILE, "OWNER", NOW)),
                List.of(new Paper(HOSTILE, "PDF", NOW, 1_440_000)),
                List.of(1L, 2L),
                "http://localhost:8080/documents");

        String html = html(Locale.of(language), data);

        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.replaceFirst("<!DOCTYPE html>", ""))));
        assertThat(html)
                .doesNotContain("<img")
                .contains(
                        "&lt;img src=x onerror=alert(1)&gt; &amp; {evil} &quot;&#39;",
                        "class=\"qr\"",
                        "chart-doughnut");
    }

    @Test
    void example_ofAnEmptyOrganisation_saysSo() {
        ExampleData nothing =
                new ExampleData(LocalDate.of(2026, 11, 21), List.of(), List.of(), List.of(), "http://localhost:8080");

        assertThat(html(Locale.FRENCH, nothing))
                .contains("Aucun membre.", "Aucun document pour le moment.", "Aucune donnée pour cette période");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "example"})
    void words_areTheSameInBothLanguages(String name) throws IOException {
        assertThat(keys(name + "_en")).isEqualTo(keys(name));
    }

    private static String html(Locale locale, ExampleData data) {
        return Samples.html("Bah & Fils " + HOSTILE, "#B4560F", locale, data);
    }

    private static Object keys(String bundle) throws IOException {
        Properties words = new Properties();
        try (InputStream in = ReportPaperTest.class.getResourceAsStream("/reports/" + bundle + ".properties")) {
            words.load(in);
        }
        return words.keySet();
    }
}
