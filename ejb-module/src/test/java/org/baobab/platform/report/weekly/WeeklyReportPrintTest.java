package org.baobab.platform.report.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolders;
import org.baobab.platform.pdf.RenderLimits;
import org.baobab.platform.pdf.page.InProcessRenderer;
import org.baobab.platform.report.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weekly report on paper; the prints stay in {@code target/reports} for whoever wants to look. */
class WeeklyReportPrintTest {
    private static final RenderLimits LIMITS = new RenderLimits(100, Duration.ofSeconds(60));
    private static final InProcessRenderer RENDERER = new InProcessRenderer(PdfFolders.temporary());

    @ParameterizedTest
    @CsvSource({"fr, #1B6B52, Rapport hebdomadaire, Semaine 47", "en, #7A1F5C, Weekly report, Week 47"})
    void aBusyWeek_isToldInTheOrganisationsLanguage(String language, String color, String title, String week)
            throws Exception {
        ReportWeek samples = SampleWeeks.week(Locale.of(language));

        String text = print(samples, color, SampleWeeks.busy(samples), "weekly-" + language + ".pdf", 3);

        assertThat(text).contains(title, week, "Aïssatou Bah", "WhatsApp");
    }

    @Test
    void aQuietWeek_isOnePage_withoutTheSectionsInWhichNothingHappened() throws Exception {
        ReportWeek samples = SampleWeeks.week(Locale.FRENCH);

        String text = print(samples, "#1B6B52", SampleWeeks.quiet(samples), "weekly-quiet.pdf", 1);

        assertThat(text).contains("Personnes et activité").doesNotContain("Documents par", "Travaux de Baobab");
    }

    private static String print(ReportWeek week, String color, List<ReportSection> sections, String file, int most)
            throws IOException {
        WeeklyPages pages = new WeeklyPages(week);
        String html = Papers.html("Teranga Immo", color, week.locale(), week.zone(), "weekly", pages.values(sections));
        try (PdfFile print = RENDERER.render(HtmlPage.of(html), Assets.NONE, LIMITS)) {
            Path folder = Files.createDirectories(Path.of("target", "reports"));
            Files.copy(print.path(), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            try (PDDocument pdf = Loader.loadPDF(print.path().toFile())) {
                assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(most);
                PDFTextStripper reader = new PDFTextStripper();
                reader.setSortByPosition(true);
                return reader.getText(pdf);
            }
        }
    }
}
