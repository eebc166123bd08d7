package org.baobab.platform.pdf;

/**
 * How a page is laid on paper. What is null is left to the page's own {@code @page} rule, or else A4 upright with two centimetres around.
 *
 * @param printBackground false leaves out colours and pictures behind the text
 * @param header HTML or plain text at the top of each page; an element of the class {@code pageNumber} or {@code totalPages} counts, so do {@code {page}} and
 *     {@code {pages}}
 * @param footer the same at the bottom
 */
public record PageSettings(
        PageFormat format,
        Boolean landscape,
        PageMargin margin,
        boolean printBackground,
        String header,
        String footer) {
    public static final PageSettings DEFAULT = new PageSettings(null, null, null, true, null, null);

    public PageSettings format(PageFormat wanted) {
        return new PageSettings(wanted, landscape, margin, printBackground, header, footer);
    }

    public PageSettings landscape(Boolean wanted) {
        return new PageSettings(format, wanted, margin, printBackground, header, footer);
    }

    public PageSettings margin(PageMargin wanted) {
        return new PageSettings(format, landscape, wanted, printBackground, header, footer);
    }

    public PageSettings printBackground(boolean wanted) {
        return new PageSettings(format, landscape, margin, wanted, header, footer);
    }

    public PageSettings header(String wanted) {
        return new PageSettings(format, landscape, margin, printBackground, wanted, footer);
    }

    public PageSettings footer(String wanted) {
        return new PageSettings(format, landscape, margin, printBackground, header, wanted);
    }
}
