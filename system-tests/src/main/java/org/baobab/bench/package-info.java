/**
 * Measures the application beside a yardstick in one run: {@link org.baobab.bench.Bench} starts the real server and, in a process of its own, {@link
 * org.baobab.bench.Yardstick}, which gives the same answers from a bare Undertow handler with plain JDBC on the same database. Both are loaded in turns by
 * {@link org.baobab.bench.Load}, and the medians of the rounds are written down.
 */
package org.baobab.bench;
