package org.baobab.platform.pdf.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.pdf.UnprintableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;

/** Takes out of SVG what runs, moves, reaches or blows up, whether it stands in the page or comes as a picture. */
final class Drawings {
    private static final int DEEPEST = 128;
    private static final int MOST_ELEMENTS = 50_000;

    /** Beyond this, lines that are dashed finely are millions of lines. */
    private static final double FARTHEST = 20_000;

    private static final double FINEST_DASH = 0.5;
    private static final Set<String> OUT = Set.of(
            "script",
            "foreignobject",
            "handler",
            "listener",
            "filter",
            "animate",
            "set",
            "animatetransform",
            "animatemotion",
            "animatecolor",
            "discard",
            "color-profile",
            "cursor",
            "tref",
            "altglyph",
            "font",
            "font-face",
            "iframe",
            "object",
            "embed",
            "audio",
            "video");
    private static final Pattern IMPORT = Pattern.compile("@import[^;]*(;|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DASHES = Pattern.compile("stroke-dasharray\\s*:[^;}]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTSIDE =
            Pattern.compile("url\\(\\s*['\"]?(?!#|['\"]?data:)[^)]*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d*\\.?\\d+(?:[eE][+-]?\\d+)?");
    private static final List<String> LINKS = List.of("href", "xlink:href");

    private Drawings() {}

    /** A drawing that came as a picture; null where it is none. A document type, and so its entities, do not come through. */
    static byte[] clean(byte[] content) {
        Document drawing = Jsoup.parse(new String(content, StandardCharsets.UTF_8), "", Parser.xmlParser());
        Element root = drawing.selectFirst("svg");
        if (root == null) {
            return null;
        }
        for (Node node : drawing.childNodes().toArray(Node[]::new)) {
            if (node instanceof DocumentType || node instanceof XmlDeclaration) {
                node.remove();
            }
        }
        clean(root);
        drawing.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        return root.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    static void clean(Element root) {
        boolean far = false;
        int count = 0;
        for (Element element : root.getAllElements()) {
            if (++count > MOST_ELEMENTS || depth(element, root) > DEEPEST) {
                throw UnprintableException.tooComplex("a drawing of too many parts");
            }
            if (OUT.contains(element.normalName())) {
                element.remove();
                continue;
            }
            stayInside(element);
            far |= reachesFar(element);
        }
        for (Element element : root.getAllElements()) {
            mendDashes(element, far);
        }
        SvgUses.check(root);
    }

    private static int depth(Element element, Element root) {
        int depth = 0;
        for (Element at = element; at != root && at != null && depth <= DEEPEST; at = at.parent()) {
            depth++;
        }
        return depth;
    }

    private static void stayInside(Element element) {
        for (String name : LINKS) {
            String target = element.attr(name);
            boolean isInside =
                    target.startsWith("#") || target.regionMatches(true, 0, Reach.DATA, 0, Reach.DATA.length());
            if (!target.isEmpty() && !isInside && !element.normalName().equals("a")) {
                element.removeAttr(name);
            }
        }
        for (Attribute attribute : element.attributes().asList().toArray(Attribute[]::new)) {
            if (attribute.getValue().contains("url(")) {
                element.attr(
                        attribute.getKey(),
                        OUTSIDE.matcher(attribute.getValue()).replaceAll("none"));
            }
        }
        if (element.normalName().equals("style")) {
            rewrite(
                    element,
                    OUTSIDE.matcher(IMPORT.matcher(style(element)).replaceAll(""))
                            .replaceAll("none"));
        }
    }

    private static boolean reachesFar(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            boolean isGeometry = name.length() <= 2
                    || name.equals("width")
                    || name.equals("height")
                    || name.equals("points")
                    || name.equals("transform");
            if (isGeometry
                    && !name.equals("id")
                    && hasNumber(attribute.getValue(), FARTHEST, Double.POSITIVE_INFINITY)) {
                return true;
            }
        }
        return false;
    }

    private static void mendDashes(Element element, boolean far) {
        String dashes = element.attr("stroke-dasharray");
        if (!dashes.isEmpty() && tooMany(dashes, far)) {
            element.removeAttr("stroke-dasharray");
        }
        if (element.attr("style").contains("dasharray")) {
            element.attr("style", withoutFineDashes(element.attr("style"), far));
        }
        if (element.normalName().equals("style")) {
            rewrite(element, withoutFineDashes(style(element), far));
        }
    }

    private static String withoutFineDashes(String style, boolean far) {
        return DASHES.matcher(style)
                .replaceAll(found -> tooMany(found.group(), far) ? "" : Matcher.quoteReplacement(found.group()));
    }

    private static boolean tooMany(String dashes, boolean far) {
        return far || hasNumber(dashes, Double.MIN_VALUE, FINEST_DASH);
    }

    private static boolean hasNumber(String text, double from, double to) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            double value = Double.parseDouble(number.group());
            if (value >= from && value < to || Double.isInfinite(value)) {
                return true;
            }
        }
        return false;
    }

    private static String style(Element element) {
        return element.data().isEmpty() ? element.wholeText() : element.data();
    }

    private static void rewrite(Element element, String style) {
        if (!style.equals(style(element))) {
            boolean isData = !element.data().isEmpty();
            element.empty();
            element.appendChild(isData ? new DataNode(style) : new TextNode(style));
        }
    }
}
