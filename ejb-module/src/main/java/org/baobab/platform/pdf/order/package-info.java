/**
 * PDF in the background. An <i>order</i> says what to make; it rests sealed in a row of its own, because its text may be long and its password secret, while the
 * task that carries it out knows only its id. A {@link org.baobab.platform.pdf.order.PdfMaker} makes one kind. The result is a document among the reports, told
 * of at the bell; the order's text is gone then.
 *
 * <p>Made once: the id of the document is written to the order in the transaction of the document's own row, so an attempt after a crash finds it and only
 * tells. What a page may show is decided when the order is placed, as the caller: the task is Baobab and could read more.
 */
package org.baobab.platform.pdf.order;
