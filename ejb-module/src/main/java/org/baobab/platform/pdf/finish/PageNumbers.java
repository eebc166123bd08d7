package org.baobab.platform.pdf.finish;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** The numbers that a viewer shows beside pages: where one file has its own, the others get plain ones, or they would go on counting in its Roman numerals. */
final class PageNumbers {

    private PageNumbers() {}

    static void agree(PDDocument all, PDDocument source) throws IOException {
        boolean before = all.getDocumentCatalog().getPageLabels() != null;
        boolean now = source.getDocumentCatalog().getPageLabels() != null;
        if (before && !now) {
            number(source);
        } else if (now && !before && all.getNumberOfPages() > 0) {
            number(all);
        }
    }

    private static void number(PDDocument document) {
        PDPageLabels labels = new PDPageLabels(document);
        PDPageLabelRange plain = new PDPageLabelRange();
        plain.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        labels.setLabelItem(0, plain);
        document.getDocumentCatalog().setPageLabels(labels);
    }
}
