/**
 * Reports as PDF: in the organisation's colours and with its logo, in French and English.
 *
 * <p>A report is one HTML file in {@code reports/}, its words in a bundle of the same name, and values: texts, numbers, lists of records, a {@link
 * org.baobab.platform.report.Figure} for a chart, a {@link org.baobab.platform.report.QrCode}. {@link org.baobab.platform.report.Reports} prints it and stores
 * it. Every report has the same paper: {@code {>begin}} and {@code {>end}} frame it, {@code report.css} dresses it, {@code reports/README.md} names the pieces.
 *
 * <p>Neighbours: template and chart draw, pdf prints, document keeps, organization lends its brand.
 */
package org.baobab.platform.report;
