package org.baobab.platform.pdf;

/** A text to print in CommonMark, with tables, ticked lists, strikethrough and links as GitHub has them. */
public record MarkdownPage(String markdown, PageSettings settings) {

    public static MarkdownPage of(String markdown) {
        return new MarkdownPage(markdown, PageSettings.DEFAULT);
    }

    public MarkdownPage with(PageSettings wanted) {
        return new MarkdownPage(markdown, wanted);
    }

    /** The same as HTML in the style of the house. HTML inside of the text is shown and not obeyed. */
    public HtmlPage html() {
        return new HtmlPage(MarkdownPrint.html(markdown), settings);
    }
}
