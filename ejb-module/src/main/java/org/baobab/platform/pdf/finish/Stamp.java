package org.baobab.platform.pdf.finish;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.baobab.platform.pdf.page.Lettering;

/** Writes one word across each page, over its content: under it, a scanned page would hide the word. */
final class Stamp {
    private static final float THOUSAND = 1000f;
    private static final float SHARE_OF_DIAGONAL = 0.72f;
    private static final float LARGEST = 120;
    private static final float OPACITY = 0.16f;
    private static final float INK = 0.42f;

    private final Lettering lettering;
    private final PDExtendedGraphicsState glass = new PDExtendedGraphicsState();
    private final String text;

    private Stamp(PDDocument document, String text) {
        this.lettering = new Lettering(document);
        this.text = text;
        glass.setNonStrokingAlphaConstant(OPACITY);
    }

    static void on(PDDocument document, String text) throws IOException {
        Stamp stamp = new Stamp(document, text);
        for (PDPage page : document.getPages()) {
            stamp.press(document, page);
        }
    }

    private void press(PDDocument document, PDPage page) throws IOException {
        PDRectangle box = page.getCropBox();
        int turned = page.getRotation();
        boolean lying = turned % 180 != 0;
        double width = lying ? box.getHeight() : box.getWidth();
        double height = lying ? box.getWidth() : box.getHeight();
        double angle = Math.atan2(height, width);
        float unit = Math.max(1, lettering.width(text)) / THOUSAND;
        float size = (float) Math.min(LARGEST, Math.hypot(width, height) * SHARE_OF_DIAGONAL / unit);
        try (PDPageContentStream over = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            over.setGraphicsStateParameters(glass);
            over.setNonStrokingColor(INK, INK, INK);
            over.beginText();
            Matrix place = Matrix.getTranslateInstance(
                    box.getLowerLeftX() + box.getWidth() / 2, box.getLowerLeftY() + box.getHeight() / 2);
            place.rotate(Math.toRadians(turned) + angle);
            place.translate(-unit * size / 2, -Lettering.heightOfCapitals() / THOUSAND * size / 2);
            over.setTextMatrix(place);
            lettering.write(over, text, size);
            over.endText();
        }
    }
}
