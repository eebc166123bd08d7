/**
 * What an organisation did in a week, on paper: one PDF for each, made on Sunday night by the job {@code weekly-reports}, kept among its documents and mailed to
 * its managers.
 *
 * <p>It is made of sections. An app or a capability adds one by one application-scoped bean, a {@link org.baobab.platform.report.weekly.WeeklySection}, which
 * gives key figures, charts and tables of the week or, where nothing happened, nothing; a report without any section is not made at all. The words of a section
 * are in a bundle of its own in {@code reports/}.
 *
 * <p>Invariant: one report for each organisation and week, whatever starts again. The row {@code weekly_report} says SENT in the transaction that lets the letters
 * go; before that the document is found again by its name.
 */
package org.baobab.platform.report.weekly;
