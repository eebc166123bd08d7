package org.baobab.platform.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolders;
import org.baobab.platform.pdf.RenderLimits;
import org.baobab.platform.pdf.page.InProcessRenderer;
import org.baobab.platform.template.Formats;
import org.baobab.platform.template.Texts;

/** Prints reports of applications for their tests, without a server; the prints stay in {@code target/reports} for whoever wants to look. */
public final class SamplePrints {
    public static final Instant NOW = Instant.parse("2026-11-21T18:30:00Z");
    public static final ZoneId ZONE = ZoneId.of("Africa/Algiers");

    private static final RenderLimits LIMITS = new RenderLimits(100, Duration.ofSeconds(60));
    private static final InProcessRenderer RENDERER = new InProcessRenderer(PdfFolders.temporary());

    private SamplePrints() {}

    public static Texts texts(String template, Locale locale) {
        return new ReportTexts(new ReportTemplate(template), locale);
    }

    public static Formats formats(Locale locale) {
        return new Formats(locale, ZONE);
    }

    /** Whoever gets it closes it. */
    public static PDDocument print(String template, Map<String, ?> values, Locale locale, String name)
            throws IOException {
        ReportPaper paper = new ReportPaper("Zen Fleet", "#1B6B52", "#FFFFFF", "#1B6B52", null, locale, ZONE);
        String html = paper.html(new ReportTemplate(template), values, NOW);
        try (PdfFile print = RENDERER.render(HtmlPage.of(html), Assets.NONE, LIMITS)) {
            Path folder = Files.createDirectories(Path.of("target", "reports"));
            Path kept = folder.resolve(name);
            Files.copy(print.path(), kept, StandardCopyOption.REPLACE_EXISTING);
            return Loader.loadPDF(Files.readAllBytes(kept));
        }
    }
}
