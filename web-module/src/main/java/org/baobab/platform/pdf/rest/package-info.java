/**
 * {@code /convert} and {@code /merge}: what comes in becomes a PDF in the answer or, with {@code ?async=true}, a document by a task. Work and rules are those of
 * {@link org.baobab.platform.pdf}; here bodies become settings, and files go out in pieces.
 */
package org.baobab.platform.pdf.rest;
