package org.baobab.platform.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.baobab.platform.report.ExampleData.Paper;
import org.baobab.platform.report.ExampleData.Person;
import org.baobab.platform.template.Formats;

/** An organisation as it might be. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-21T18:30:00Z");
    static final String HOME = "https://baobab.example.com/documents";

    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");
    private static final List<String> KINDS = List.of("PDF", "PICTURE", "OFFICE", "TEXT");

    private Samples() {}

    static ExampleData data() {
        List<Person> members = List.of(
                new Person("Aïssatou Bah", "OWNER", NOW.minusSeconds(9_000_000)),
                new Person("محمد العربي", "MANAGER", NOW.minusSeconds(4_000_000)),
                new Person("Élodie N'Guessan", "AGENT", NOW.minusSeconds(400_000)));
        List<Paper> papers = IntStream.range(0, 22)
                .mapToObj(i -> new Paper(
                        i == 3
                                ? "Procès-verbal " + "très long ".repeat(14) + ".pdf"
                                : "Contrat de bail nº " + i + ".pdf",
                        KINDS.get(i * i % 3),
                        NOW.minusSeconds(i * 5_000L),
                        i * 77_777L + 900))
                .toList();
        List<Long> actions = List.of(3L, 0L, 5L, 12L, 9L, 1L, 0L, 4L, 14L, 22L, 6L, 3L, 8L, 11L);
        return new ExampleData(LocalDate.of(2026, 11, 21), members, papers, actions, HOME);
    }

    static String html(String organization, String color, Locale locale, ExampleData data) {
        ReportTemplate example = new ReportTemplate("example");
        ReportPaper paper = new ReportPaper(organization, color, "#FFFFFF", color, null, locale, ALGIERS);
        ExampleValues values = new ExampleValues(data, new ReportTexts(example, locale), new Formats(locale, ALGIERS));
        return paper.html(example, values.all(), NOW);
    }
}
