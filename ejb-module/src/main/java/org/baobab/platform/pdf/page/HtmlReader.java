package org.baobab.platform.pdf.page;

import java.util.Locale;
import java.util.Set;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.UnprintableException;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads a page as a browser would, however badly it is written, and leaves out what has no place on paper: what runs, what frames, what leads to files. */
final class HtmlReader {
    private static final int DEEPEST = 256;
    private static final int MOST_NODES = 250_000;
    private static final int WIDEST_SPAN = 1000;
    private static final Set<String> UNPRINTABLE = Set.of(
            "script", "noscript", "object", "embed", "applet", "iframe", "frame", "frameset", "base", "audio", "video");
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");

    private HtmlReader() {}

    static org.w3c.dom.Document read(HtmlPage page, Watch watch) {
        Document html = Jsoup.parse(page.html());
        watch.lookAtTheClock();
        NodeTraversor.traverse(new Census(watch), html);
        clean(html);
        PrintStyle.dress(html, page.settings());
        for (Element drawing : html.select("svg")) {
            if (!drawing.parents().is("svg")) {
                Drawings.clean(drawing);
            }
        }
        return new W3CDom().fromJsoup(html);
    }

    /** Layout goes as deep as the page does, and the stack is only so deep. */
    private static final class Census implements NodeVisitor {
        private final Watch watch;
        private int nodes;

        Census(Watch watch) {
            this.watch = watch;
        }

        @Override
        public void head(Node node, int depth) {
            watch.tick();
            if (depth > DEEPEST) {
                throw UnprintableException.tooComplex("elements nested more than " + DEEPEST + " deep");
            }
            if (++nodes > MOST_NODES) {
                throw UnprintableException.tooComplex("more than " + MOST_NODES + " elements and texts");
            }
        }
    }

    private static void clean(Document html) {
        for (Element element : html.getAllElements()) {
            String name = element.normalName();
            if (UNPRINTABLE.contains(name)
                    || name.equals("meta") && element.hasAttr("http-equiv")
                    || name.equals("link") && !isOwnStyle(element)) {
                element.remove();
            } else {
                mend(element, name);
            }
        }
    }

    private static boolean isOwnStyle(Element link) {
        return link.attr("href").stripLeading().toLowerCase(Locale.ROOT).startsWith(Reach.DATA);
    }

    private static void mend(Element element, String name) {
        clamp(element, "colspan");
        clamp(element, "rowspan");
        if (name.equals("col") || name.equals("colgroup")) {
            clamp(element, "span");
        }
        if (element.hasAttr("href") && name.equals("a") && !isHarmlessLink(element.attr("href"))) {
            element.removeAttr("href");
        }
        if (name.equals("form")) {
            // Paper has no fields to fill in by keyboard, and those of PDF want fonts that nobody embeds.
            element.tagName("div");
        }
    }

    /** Browsers take a thousand at most; a table makes room for each. */
    private static void clamp(Element element, String attribute) {
        if (!element.hasAttr(attribute)) {
            return;
        }
        String value = element.attr(attribute).strip();
        if (!value.matches("[1-9]\\d{0,8}")) {
            element.removeAttr(attribute);
        } else if (Integer.parseInt(value) > WIDEST_SPAN) {
            element.attr(attribute, String.valueOf(WIDEST_SPAN));
        }
    }

    /** A link is for the reader to follow; those to files and scripts of the reader's machine are not. */
    private static boolean isHarmlessLink(String address) {
        String plain = address.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        int colon = plain.indexOf(':');
        return plain.startsWith("#") || colon > 0 && LINK_SCHEMES.contains(plain.substring(0, colon));
    }
}
