package org.baobab.platform.pdf.finish;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Bookmarks and links that lead to a name lead to its page instead: two files may use one name for different places. */
final class Targets {
    private static final int DEEPEST = 100;
    private static final int MOST = 100_000;

    private final PDDocumentCatalog catalog;
    private int seen;

    private Targets(PDDocumentCatalog catalog) {
        this.catalog = catalog;
    }

    static void makeExplicit(PDDocument document) throws IOException {
        Targets targets = new Targets(document.getDocumentCatalog());
        PDDocumentOutline outline = targets.catalog.getDocumentOutline();
        if (outline != null) {
            targets.bookmarks(outline.getFirstChild(), 0);
        }
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    targets.link(link);
                }
            }
        }
    }

    private void bookmarks(PDOutlineItem first, int depth) throws IOException {
        // Siblings may be chained in a circle by whoever means harm.
        for (PDOutlineItem item = first; item != null && depth < DEEPEST && seen < MOST; item = item.getNextSibling()) {
            seen++;
            PDDestination place = item.getDestination();
            if (place instanceof PDNamedDestination named) {
                item.setDestination(catalog.findNamedDestinationPage(named));
            } else if (item.getAction() instanceof PDActionGoTo action) {
                explain(action);
            }
            bookmarks(item.getFirstChild(), depth + 1);
        }
    }

    private void link(PDAnnotationLink link) throws IOException {
        if (link.getDestination() instanceof PDNamedDestination named) {
            PDDestination place = catalog.findNamedDestinationPage(named);
            if (place != null) {
                link.setDestination(place);
            }
        } else if (link.getAction() instanceof PDActionGoTo action) {
            explain(action);
        }
    }

    private void explain(PDActionGoTo action) throws IOException {
        if (action.getDestination() instanceof PDNamedDestination named) {
            PDDestination place = catalog.findNamedDestinationPage(named);
            if (place != null) {
                action.setDestination(place);
            }
        }
    }
}
