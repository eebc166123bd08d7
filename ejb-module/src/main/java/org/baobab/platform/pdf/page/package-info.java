/**
 * The renderer in this process: jsoup reads the page as a browser would, openhtmltopdf lays it out, PDFBox writes it.
 *
 * <p>openhtmltopdf is made for pages that one wrote oneself. What makes it fit for anybody's: {@code Watch} is asked at every element, line and page and stops
 * what takes too long or grows too large, for no thread can be stopped from outside; {@code HtmlReader} turns away what is nested without end and takes out
 * what runs or reaches; {@code Reach} hands out only what the page carries and the caller's documents, pictures only after a look at their header.
 *
 * <p>What makes it fast: the fonts are parsed once, their widths are kept in arrays ({@code Face}), and lines are measured from those ({@code Scribe}), not by
 * asking a font of PDFBox, which encodes each text to do so.
 */
package org.baobab.platform.pdf.page;
