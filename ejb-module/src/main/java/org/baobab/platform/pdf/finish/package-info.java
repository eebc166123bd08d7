/**
 * What is done to PDF files that are there: put one behind the other, stamped, made smaller, described, made fit for archives, locked. Everything works on
 * files; what PDFBox has to unpack lies in temporary files beyond some megabytes.
 */
package org.baobab.platform.pdf.finish;
