package org.baobab.platform.pdf.gotenberg.face;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.MarkdownPage;
import org.baobab.platform.pdf.PageSettings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The forms of {@code /forms/chromium/convert/…}: a page named index.html, its neighbours, and how it is laid on paper. */
final class ChromiumForm {
    private static final double LETTER_WIDTH = 8.5;
    private static final double LETTER_HEIGHT = 11;
    private static final double MARGIN = 0.39;
    private static final Pattern TO_HTML = Pattern.compile("\\{\\{-?\\s*toHTML\\s+[\"`]([^\"`]+)[\"`]\\s*-?}}");

    private final Fields fields;

    ChromiumForm(Fields fields) {
        this.fields = fields;
    }

    HtmlPage page(boolean markdown) {
        String index = fields.need("index.html");
        String style = paper();
        boolean background = fields.flag("printBackground", false);
        boolean ownSize = fields.flag("preferCssPageSize", false);
        refuseWhatNobodyDoes();
        fields.validate();
        Document page = Jsoup.parse(markdown ? withMarkdown(index) : index);
        new FormAssets(fields.form()).embed(page);
        page.head().prependChild(style("@page { " + margins() + (ownSize ? style : "") + "}"));
        if (!ownSize) {
            page.head().appendChild(style("@page { " + style + "}"));
        }
        return new HtmlPage(
                page.outerHtml(),
                PageSettings.DEFAULT
                        .printBackground(background)
                        .header(running("header.html", page.title()))
                        .footer(running("footer.html", page.title())));
    }

    private void refuseWhatNobodyDoes() {
        if (fields.number("scale", 1) != 1) {
            fields.unsupported("scale", fields.text("scale").orElse(""));
        }
        fields.text("emulatedMediaType")
                .filter(media -> !media.equals("print"))
                .ifPresent(media -> fields.unsupported("emulatedMediaType", media));
        if (fields.flag("pdfua", false)) {
            fields.unsupported("pdfua", "true");
        }
    }

    private String paper() {
        double width = fields.length("paperWidth", LETTER_WIDTH, 0.1);
        double height = fields.length("paperHeight", LETTER_HEIGHT, 0.1);
        boolean landscape = fields.flag("landscape", false);
        return "size: " + millimetres(landscape ? height : width) + " " + millimetres(landscape ? width : height)
                + "; ";
    }

    /** What the page's own style says of margins counts more, as it does in Chromium. */
    private String margins() {
        StringBuilder margins = new StringBuilder();
        for (String side : new String[] {"Top", "Right", "Bottom", "Left"}) {
            margins.append("margin-%s: %s; "
                    .formatted(side.toLowerCase(Locale.ROOT), millimetres(fields.length("margin" + side, MARGIN, 0))));
        }
        return margins.toString();
    }

    private String withMarkdown(String index) {
        return TO_HTML.matcher(index).replaceAll(found -> {
            String name = found.group(1);
            String text = fields.content(name)
                    .orElseThrow(() -> new GotenbergRefusal(400, "Markdown file(s) not found: '" + name + "'"));
            String html = MarkdownPage.of(text).html().html();
            return Matcher.quoteReplacement(Jsoup.parse(html).body().html());
        });
    }

    /** A running line is a whole document for Chromium, whose body and style are taken. */
    private String running(String name, String title) {
        Optional<String> file = fields.content(name);
        if (file.isEmpty()) {
            return null;
        }
        Document line = Jsoup.parse(file.get());
        new FormAssets(fields.form()).embed(line);
        line.select(".title").forEach(place -> place.text(title));
        line.select(".date")
                .forEach(place -> place.text(LocalDate.now(ZoneOffset.UTC).toString()));
        return line.head().select("style").outerHtml() + line.body().html();
    }

    private static Element style(String text) {
        Element style = new Element("style");
        style.appendChild(new DataNode(text));
        return style;
    }

    private static String millimetres(double number) {
        return String.format(Locale.ROOT, "%.3fmm", number);
    }
}
