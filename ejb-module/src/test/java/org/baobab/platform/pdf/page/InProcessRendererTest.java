package org.baobab.platform.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.PageFormat;
import org.baobab.platform.pdf.PageSettings;
import org.baobab.platform.pdf.PdfFile;
import org.junit.jupiter.api.Test;

class InProcessRendererTest {
    private static final String SAMPLE = """
            <html lang="fr"><head><title>Relevé d’août</title><style>
            body { font-size: 11pt; line-height: 1.4 } h1 { color: #1B6B52 }
            table { width: 100%%; border-collapse: collapse; font-size: 10pt } th, td { border-bottom: 1px solid #D9D2C6; padding: 4px 6px; text-align: left }
            th { background: #FAF7F2 } td.n { text-align: right }
            .box { background: #FFF6E0; border-radius: 8px; padding: 12px }
            </style></head><body>
            <h1>Relevé d’août : œuvre, façade, Noël, ÉTÉ, ß, €</h1>
            <p class="box">Symboles : € ✓ ✗ → ← ↑ ↓ ☎ ✉ ★ ☆ ● ■ ▲ ♥ ≤ ≥ ≠ ± × ÷ ∞ √ ½ № ™ © ® « guillemets » “quotes” – — … ☑ ☐ ⚠</p>
            <p dir="rtl" lang="ar" style="font-size: 16pt">مرحبا بكم في شركة باوباب (الجزائر) 2026 – فاتورة رقم 15</p>
            <p lang="ar" dir="rtl">السلام عليكم، لا إله، الإدارة، والأسعار: 1 250 000 دج.</p>
            <p>Mixte : le mot <b>سيارة</b> veut dire voiture, et <i>شكرا</i> merci.</p>
            <p style="font-family: Times New Roman, serif">Serif : portez ce vieux whisky au juge blond qui fume. <b>Gras</b> <i>italique</i></p>
            <pre>mono: int i = 0; // éàç</pre>
            <svg width="200" height="60" viewBox="0 0 200 60"><rect x="2" y="2" width="196" height="56" rx="8" fill="#1B6B52"/><text x="20" y="36" font-family="Source Sans 3" font-size="18" fill="white">Été SVG</text></svg>
            <table><thead><tr><th>N°</th><th>Désignation</th><th>Montant</th></tr></thead><tbody>%s</tbody></table>
            </body></html>""";

    private static String sample(int rows) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= rows; i++) {
            lines.append("<tr><td>")
                    .append(i)
                    .append("</td><td>Véhicule 01234-116-16, vidange et contrôle n° ")
                    .append(i)
                    .append("</td><td class=n>1 250 000 GNF</td></tr>");
        }
        return SAMPLE.formatted(lines);
    }

    @Test
    void print_frenchArabicAndSymbols_readsBack() throws IOException {
        PageSettings settings =
                PageSettings.DEFAULT.header("<b>Baobab</b> – relevé").footer("Page {page} sur {pages}");

        try (PdfFile print = Prints.print(HtmlPage.of(sample(80)).with(settings), Assets.NONE, Prints.LIMITS)) {
            String text = Prints.text(print);

            Files.copy(print.path(), Path.of("target/sample.pdf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertThat(text)
                    .contains("Relevé d’août : œuvre, façade, Noël, ÉTÉ, ß, €")
                    .contains("✓")
                    .contains("Page 2 sur " + print.pages());
        }
    }

    @Test
    void print_inALyingFormat_hasItsSize() throws IOException {
        PageSettings settings = PageSettings.DEFAULT.format(PageFormat.A5).landscape(true);

        try (PdfFile print = Prints.print(HtmlPage.of("<p>x").with(settings), Assets.NONE, Prints.LIMITS);
                PDDocument pdf = Loader.loadPDF(print.path().toFile())) {
            PDRectangle size = pdf.getPage(0).getMediaBox();

            assertThat(size.getWidth()).isEqualTo(PDRectangle.A5.getHeight(), org.assertj.core.data.Offset.offset(1f));
            assertThat(size.getHeight()).isEqualTo(PDRectangle.A5.getWidth(), org.assertj.core.data.Offset.offset(1f));
        }
    }
}
