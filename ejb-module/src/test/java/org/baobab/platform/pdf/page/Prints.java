package org.baobab.platform.pdf.page;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolders;
import org.baobab.platform.pdf.RenderLimits;

/** The renderer as tests use it. */
final class Prints {
    static final RenderLimits LIMITS = new RenderLimits(100, Duration.ofSeconds(10));

    private static final InProcessRenderer RENDERER = new InProcessRenderer(PdfFolders.temporary());

    static {
        RENDERER.quieten();
    }

    private Prints() {}

    static PdfFile print(HtmlPage page, Assets assets, RenderLimits limits) {
        return RENDERER.render(page, assets, limits);
    }

    static PdfFile print(String html) {
        return print(HtmlPage.of(html), Assets.NONE, LIMITS);
    }

    static String text(HtmlPage page) throws IOException {
        try (PdfFile print = print(page, Assets.NONE, LIMITS)) {
            return text(print);
        }
    }

    static String text(PdfFile print) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print.path().toFile())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(pdf);
        }
    }
}
