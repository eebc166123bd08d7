/**
 * The fleet in and out of spreadsheets.
 *
 * <p>Exports hold what the lists hold, page by page, under the names of the JSON fields. Imports read the same columns, and as people of an office call them in
 * French and English; columns that only an export has are read over, so that an export comes back unchanged. A file is judged whole before anything is changed:
 * each {@link org.baobab.fleet.exchange.ImportError} names row, column and rule. What exists already under the same registration, or licence number, is changed.
 *
 * <p>Invariant: an import is one transaction; it takes all rows, or with {@code partial} all good ones, or nothing.
 *
 * <p>Neighbours: the root's services, and {@code platform.table} for the files.
 */
package org.baobab.fleet.exchange;
