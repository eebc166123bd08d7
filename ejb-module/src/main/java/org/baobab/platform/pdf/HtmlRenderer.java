package org.baobab.platform.pdf;

/** Prints a page. A capability adds a way of printing by one application-scoped bean; {@code baobab.pdf.engine} or a request chooses by name. */
public interface HtmlRenderer {
    /** How configuration and requests call it, such as {@code internal}. */
    String name();

    /** Whether it can work now: another program that it needs may not be there. */
    default boolean isAvailable() {
        return true;
    }

    /**
     * @return the print, which the caller closes
     * @throws UnprintableException where the page is at fault
     * @throws org.baobab.platform.kernel.UnavailableException where the renderer is
     */
    PdfFile render(HtmlPage page, Assets assets, RenderLimits limits);
}
