package org.baobab.platform.pdf.browser;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.PageFormat;
import org.baobab.platform.pdf.PageMargin;
import org.baobab.platform.pdf.PageSettings;
import org.baobab.platform.pdf.UnprintableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as a browser gets it: whole, with the caller's documents inside of it, and with the settings written as a style sheet after its own.
 *
 * @param scripted whether anything in it moves by itself
 * @param header what runs along the top of each page, in the words that Chromium has for it
 */
public record BrowserPage(
        String html, boolean scripted, Optional<String> header, Optional<String> footer, boolean printBackground) {
    private static final String ID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";
    private static final Pattern DOCUMENT =
            Pattern.compile("(?:document:(?://)?|/api/v1/documents/)(" + ID + ")(?:/content)?(?:\\?[^#]*)?");
    private static final String USUAL = "@page { size: A4; margin: 20mm }";
    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int MOST_DOCUMENTS = 200;

    public static BrowserPage of(HtmlPage page, Assets assets) {
        Document html = Jsoup.parse(page.html());
        embed(html, assets);
        PageSettings settings = page.settings();
        html.head().prependChild(style(USUAL));
        html.head().appendChild(style("@page { " + size(settings) + margin(settings.margin()) + "}"));
        if (html.head().selectFirst("meta[charset]") == null) {
            html.head().prependElement("meta").attr("charset", "UTF-8");
        }
        return new BrowserPage(
                html.outerHtml(),
                html.selectFirst("script, [onload], svg[onload]") != null,
                running(settings.header()),
                running(settings.footer()),
                settings.printBackground());
    }

    /** A running line as a document of its own. */
    public static String template(String line) {
        return "<html><head><meta charset=\"UTF-8\"></head><body>" + line + "</body></html>";
    }

    private static Element style(String text) {
        Element style = new Element("style");
        style.appendChild(new DataNode(text));
        return style;
    }

    private static void embed(Document html, Assets assets) {
        int count = 0;
        for (Element picture : html.select("img[src], image[href], input[src]")) {
            String attribute = picture.hasAttr("src") ? "src" : "href";
            Matcher own = DOCUMENT.matcher(picture.attr(attribute).strip());
            if (own.matches()) {
                if (++count > MOST_DOCUMENTS) {
                    throw UnprintableException.tooComplex("more than " + MOST_DOCUMENTS + " documents");
                }
                picture.attr(attribute, data(UUID.fromString(own.group(1)), assets));
            }
        }
    }

    /** Browsers tell pictures by their bytes, whatever is said of them. */
    private static String data(UUID id, Assets assets) {
        try (InputStream content = assets.open(id).orElse(InputStream.nullInputStream())) {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            boolean svg = bytes.length > 0 && bytes[0] == '<';
            return bytes.length > LARGEST
                    ? ""
                    : "data:" + (svg ? "image/svg+xml" : "image/png") + ";base64,"
                            + Base64.getEncoder().encodeToString(bytes);
        } catch (IOException notThere) {
            return "";
        }
    }

    private static String size(PageSettings settings) {
        if (settings.format() == null && settings.landscape() == null) {
            return "";
        }
        PageFormat format = settings.format() == null ? PageFormat.A4 : settings.format();
        boolean lying = Boolean.TRUE.equals(settings.landscape());
        return "size: " + millimetres(lying ? format.height() : format.width()) + " "
                + millimetres(lying ? format.width() : format.height()) + "; ";
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

    private static Optional<String> running(String content) {
        if (content == null || content.isBlank()) {
            return Optional.empty();
        }
        String counted = content.replace("{page}", "<span class=\"pageNumber\"></span>")
                .replace("{pages}", "<span class=\"totalPages\"></span>");
        return Optional.of(
                "<div style=\"font-size: 9pt; color: #6B6459; text-align: center; width: 100%\">" + counted + "</div>");
    }
}
