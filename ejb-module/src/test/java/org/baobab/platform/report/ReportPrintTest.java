package org.baobab.platform.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolders;
import org.baobab.platform.pdf.RenderLimits;
import org.baobab.platform.pdf.page.InProcessRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example on paper; the prints stay in {@code target/reports} for whoever wants to look. */
class ReportPrintTest {
    private static final RenderLimits LIMITS = new RenderLimits(100, Duration.ofSeconds(60));
    private static final InProcessRenderer RENDERER = new InProcessRenderer(PdfFolders.temporary());

    @ParameterizedTest
    @CsvSource({"fr, #1B6B52, sur", "en, #7A1F5C, of"})
    void example_isPrinted_andItsCodeIsReadBackFromThePage(String language, String color, String of) throws Exception {
        String html = Samples.html("Teranga Immo", color, Locale.of(language), Samples.data());

        try (PdfFile print = RENDERER.render(HtmlPage.of(html), Assets.NONE, LIMITS)) {
            keep(print, "example-" + language + ".pdf");
            try (PDDocument pdf = Loader.loadPDF(print.path().toFile())) {
                int pages = pdf.getNumberOfPages();
                assertThat(text(pdf, 2)).contains("Teranga Immo", "Page 2 " + of + " " + pages);
                assertThat(pdf.getPage(pages - 2).getMediaBox()).satisfies(this::liesOnItsSide);
                assertThat(code(pdf, 1)).isEqualTo(Samples.HOME);
                assertThat(code(pdf, pages)).isEqualTo(Samples.HOME);
                // The head of the long table comes back on each of its pages.
                assertThat(text(pdf, 6)).contains("km");
                assertThat(text(pdf, 7)).contains("km");
            }
        }
    }

    private void liesOnItsSide(PDRectangle page) {
        assertThat(page.getWidth()).isGreaterThan(page.getHeight());
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(pdf);
    }

    private static String code(PDDocument pdf, int page) throws Exception {
        BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(page - 1, 120);
        int width = picture.getWidth();
        int height = picture.getHeight();
        RGBLuminanceSource source =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private static void keep(PdfFile print, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "reports"));
        Files.copy(print.path(), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
