package org.baobab.fleet;

/**
 * A row that was made or changed, and is not written yet.
 *
 * @param note writes down what became of it, once the database has taken it
 */
record Kept<T>(T row, Runnable note) {}
