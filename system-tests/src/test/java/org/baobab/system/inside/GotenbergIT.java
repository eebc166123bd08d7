package org.baobab.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.baobab.platform.kernel.UnavailableException;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.PageSettings;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.RenderLimits;
import org.baobab.platform.pdf.UnprintableException;
import org.baobab.platform.pdf.gotenberg.GotenbergConverter;
import org.baobab.platform.pdf.gotenberg.GotenbergRenderer;
import org.baobab.platform.pdf.word.OfficeKind;
import org.baobab.platform.pdf.word.WordOptions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The adapters of a Gotenberg server against its twin. */
@ExtendWith(ArquillianExtension.class)
class GotenbergIT {
    private static final RenderLimits LIMITS = new RenderLimits(10, Duration.ofSeconds(10));

    @Inject
    GotenbergConverter converter;

    @Inject
    GotenbergRenderer renderer;

    @AfterEach
    void mend() {
        TheSandbox.noFaults();
    }

    @Test
    void aDocument_goesThereWithItsWishes_andComesBackAsPdf() throws IOException {
        WordOptions options = WordOptions.DEFAULT
                .landscape(true)
                .with("ExportBookmarks", false)
                .with(WordOptions.ARCHIVE, 2);

        try (PdfFile pdf = converter.convert(document("{\\rtf1 x}"), OfficeKind.RTF, options)) {
            assertThat(pdf.pages()).isEqualTo(1);
            assertThat(text(pdf))
                    .contains("document.rtf 9 bytes", "landscape=true", "exportBookmarks=false", "pdfa=PDF/A-2b");
        }
    }

    @Test
    void aDocumentThatItRefuses_isTheDocumentsFault() throws IOException {
        Path broken = document("no archive");

        assertThatThrownBy(() -> converter.convert(broken, OfficeKind.DOCX, WordOptions.DEFAULT))
                .isInstanceOf(UnprintableException.class);
    }

    @Test
    void aServerThatFails_isAway() throws IOException {
        TheSandbox.fault("pdf", "error", 503);
        Path document = document("text");

        assertThatThrownBy(() -> converter.convert(document, OfficeKind.TXT, WordOptions.DEFAULT))
                .isInstanceOf(UnavailableException.class);
    }

    @Test
    void aServerThatHangsUp_isAway() throws IOException {
        TheSandbox.fault("pdf", "drop");
        Path document = document("text");

        assertThatThrownBy(() -> converter.convert(document, OfficeKind.TXT, WordOptions.DEFAULT))
                .isInstanceOf(UnavailableException.class);
    }

    @Test
    void aServerThatTakesTooLong_isNotWaitedFor() {
        TheSandbox.fault("pdf", "slow");

        assertThatThrownBy(() ->
                        renderer.render(HtmlPage.of("x"), Assets.NONE, new RenderLimits(10, Duration.ofMillis(500))))
                .isInstanceOf(UnprintableException.class);
    }

    @Test
    void aPage_goesThereWithItsRunningLines() throws IOException {
        HtmlPage page = HtmlPage.of("<h1>Été</h1>")
                .with(PageSettings.DEFAULT.footer("Page {page}").printBackground(false));

        try (PdfFile pdf = renderer.render(page, Assets.NONE, LIMITS)) {
            assertThat(text(pdf))
                    .contains("index.html", "footer.html", "printBackground=false", "preferCssPageSize=true")
                    .doesNotContain("header.html");
        }
    }

    private static Path document(String content) throws IOException {
        Path file = Files.createTempFile("gotenberg-it", ".tmp");
        file.toFile().deleteOnExit();
        return Files.writeString(file, content);
    }

    /** The twin's PDF is not compressed. */
    private static String text(PdfFile pdf) throws IOException {
        return Files.readString(pdf.path(), StandardCharsets.ISO_8859_1);
    }
}
