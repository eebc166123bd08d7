package org.baobab.platform.pdf;

/** A page to print: a whole HTML document or a piece of one, however badly written. */
public record HtmlPage(String html, PageSettings settings) {

    public static HtmlPage of(String html) {
        return new HtmlPage(html, PageSettings.DEFAULT);
    }

    public HtmlPage with(PageSettings wanted) {
        return new HtmlPage(html, wanted);
    }
}
