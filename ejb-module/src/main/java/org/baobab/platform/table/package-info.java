/**
 * Rows that leave for, and come from, spreadsheets: CSV (RFC 4180) and XLSX.
 *
 * <p>Writers stream: a row is gone from memory when it is written, however many there are. {@link org.baobab.platform.table.TableReader} tells by the content
 * what a file is, how it separates and how it is encoded, and refuses what is larger than its {@link org.baobab.platform.table.TableLimits}. What a writer wrote
 * is read back the same.
 *
 * <p>Invariant: no text of somebody's is a formula on somebody else's screen. In CSV such a text gets an apostrophe before it ({@link
 * org.baobab.platform.table.FormulaGuard}), in XLSX it is a text cell.
 *
 * <p>It knows the kernel and nothing else.
 */
package org.baobab.platform.table;
