package org.baobab.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.PageFormat;
import org.baobab.platform.pdf.PageSettings;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.RenderLimits;
import org.baobab.platform.pdf.UnprintableException;
import org.baobab.platform.pdf.browser.ChromiumRenderer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages with scripts, by the Chromium of the machine. */
@ExtendWith(ArquillianExtension.class)
class ChromiumIT {
    private static final RenderLimits LIMITS = new RenderLimits(10, Duration.ofSeconds(30));

    @Inject
    ChromiumRenderer renderer;

    @Test
    void scripts_write_alsoLater() throws IOException {
        String text = print(
                "<p id='x'></p><script>document.getElementById('x').textContent = 'Écrit';"
                        + "setTimeout(() => document.body.append('Après deux secondes'), 2000)</script>",
                PageSettings.DEFAULT.footer("Page {page} / {pages}").format(PageFormat.A5));

        assertThat(text).contains("Écrit", "Après deux secondes", "Page 1 / 1");
    }

    @Test
    void aPage_reachesNeitherTheNetworkNorFiles() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(1_000);
            String address = "127.0.0.1:" + listening.getLocalPort();

            String text = print(
                    "<img src='http://" + address + "/a.png'><iframe src='file:///etc/passwd'></iframe><script>"
                            + "fetch('http://" + address + "/b').catch(() => document.body.append('réseau fermé'));"
                            + "fetch('file:///etc/passwd').catch(() => document.body.append(' fichiers fermés'));"
                            + "try { new WebSocket('ws://" + address + "/') } catch (e) {}</script>",
                    PageSettings.DEFAULT);

            assertThat(text).contains("réseau fermé", "fichiers fermés").doesNotContain("root:");
            assertThatThrownBy(listening::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aPageThatNeverEnds_isEnded_andTheNextOnePrinted() throws IOException {
        assertThatThrownBy(() -> renderer.render(
                        HtmlPage.of("<script>while (true) {}</script>"),
                        Assets.NONE,
                        new RenderLimits(10, Duration.ofSeconds(2))))
                .isInstanceOf(UnprintableException.class);

        assertThat(print("<p>Toujours là</p>", PageSettings.DEFAULT)).contains("Toujours là");
    }

    @Test
    void tooManyPages_areRefused() {
        assertThatThrownBy(() -> renderer.render(
                        HtmlPage.of("<div style='height: 400cm'></div>"),
                        Assets.NONE,
                        new RenderLimits(3, Duration.ofSeconds(30))))
                .isInstanceOf(UnprintableException.class);
    }

    private String print(String html, PageSettings settings) throws IOException {
        try (PdfFile pdf = renderer.render(HtmlPage.of(html).with(settings), Assets.NONE, LIMITS);
                PDDocument read = Loader.loadPDF(pdf.path().toFile())) {
            return new PDFTextStripper().getText(read);
        }
    }
}
