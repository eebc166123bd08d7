/**
 * Documents to print: HTML and Markdown become PDF; PDF files are merged, stamped, shrunk, locked and made fit for archives.
 *
 * <p>{@link org.baobab.platform.pdf.PdfEngine} is the face. An {@link org.baobab.platform.pdf.HtmlPage} goes through an
 * {@link org.baobab.platform.pdf.HtmlRenderer}, the one in this process ({@link org.baobab.platform.pdf.page}) or another by configuration, and becomes a
 * {@link org.baobab.platform.pdf.PdfFile}, which {@link org.baobab.platform.pdf.FinishOptions} may change further. A page reaches nothing but {@code data:}
 * addresses and what its {@link org.baobab.platform.pdf.Assets} hand out. Whatever a document does, it ends within its
 * {@link org.baobab.platform.pdf.RenderLimits}; what cannot be printed is a {@link org.baobab.platform.pdf.UnprintableException}, the sender's mistake and
 * nothing for the log of errors.
 *
 * <p>Neighbours: document keeps the results of work in the background, task runs it; report draws its pages with this.
 */
package org.baobab.platform.pdf;
