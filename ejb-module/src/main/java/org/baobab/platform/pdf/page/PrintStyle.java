package org.baobab.platform.pdf.page;

import java.util.Locale;
import org.baobab.platform.pdf.PageFormat;
import org.baobab.platform.pdf.PageMargin;
import org.baobab.platform.pdf.PageSettings;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Turns settings into style sheets: one before the page's own, which it may overrule, and one after them with what was asked for by name. */
final class PrintStyle {
    private static final double USUAL_MARGIN = 20;
    private static final String USUAL = """
            @page { size: A4; margin: 20mm }
            html { font-family: 'Source Sans 3', sans-serif; -fs-table-paginate: paginate }
            body { margin: 0 }
            table { -fs-table-paginate: paginate; border-spacing: 0 }
            thead { display: table-header-group }
            tfoot { display: table-footer-group }
            tr { page-break-inside: avoid }
            img, svg { max-width: 100% }
            """;
    private static final String COUNTERS = """
            .pageNumber::before { content: counter(page) }
            .totalPages::before { content: counter(pages) }
            .baobab-header, .baobab-footer { font-size: 9pt; color: #6B6459; text-align: center; width: 100% }
            .baobab-header { position: running(baobabHeader) }
            .baobab-footer { position: running(baobabFooter) }
            """;
    private static final String NO_BACKGROUND = "*, *::before, *::after { background: none !important }\n";

    private PrintStyle() {}

    static void dress(Document page, PageSettings settings) {
        style(page, USUAL, true);
        String edge = edge(page, "header", settings.header(), "@top-center", "baobabHeader")
                + edge(page, "footer", settings.footer(), "@bottom-center", "baobabFooter");
        String wanted = size(settings) + margin(settings.margin()) + edge;
        StringBuilder own = new StringBuilder();
        if (!wanted.isEmpty()) {
            own.append("@page { ").append(wanted).append("}\n");
        }
        if (!edge.isEmpty()) {
            own.append(COUNTERS);
        }
        if (!settings.printBackground()) {
            own.append(NO_BACKGROUND);
        }
        if (!own.isEmpty()) {
            style(page, own.toString(), false);
        }
    }

    private static void style(Document page, String text, boolean first) {
        Element style = new Element("style");
        style.appendChild(new DataNode(text));
        if (first) {
            page.head().prependChild(style);
        } else {
            page.head().appendChild(style);
        }
    }

    private static String size(PageSettings settings) {
        if (settings.format() == null && settings.landscape() == null) {
            return "";
        }
        PageFormat format = settings.format() == null ? PageFormat.A4 : settings.format();
        boolean lying = Boolean.TRUE.equals(settings.landscape());
        return "size: %s %s; "
                .formatted(
                        millimetres(lying ? format.height() : format.width()),
                        millimetres(lying ? format.width() : format.height()));
    }

    private static String margin(PageMargin margin) {
        return margin == null
                ? ""
                : side("top", margin.top())
                        + side("right", margin.right())
                        + side("bottom", margin.bottom())
                        + side("left", margin.left());
    }

    private static String side(String side, Double width) {
        return width == null ? "" : "margin-" + side + ": " + millimetres(width) + "; ";
    }

    private static String millimetres(double number) {
        return String.format(Locale.ROOT, "%.3fmm", number);
    }

    /** What runs along comes first in the body: a page shows only what it has met by then. */
    private static String edge(Document page, String kind, String content, String box, String name) {
        if (content == null || content.isBlank()) {
            return "";
        }
        Element running = new Element("div").addClass("baobab-" + kind);
        String counted = content.replace("{page}", "<span class=\"pageNumber\"></span>")
                .replace("{pages}", "<span class=\"totalPages\"></span>");
        running.html(counted);
        page.body().prependChild(running);
        return box + " { content: element(" + name + "); width: 100% } ";
    }

    /** The margin of a page that asks for none. */
    static double usualMargin() {
        return USUAL_MARGIN;
    }
}
