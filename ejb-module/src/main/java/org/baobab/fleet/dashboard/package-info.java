/**
 * How the fleet is doing now: counts, thirty days in figures beside the thirty before, and what needs attention first.
 *
 * <p>It is counted by a handful of statements over sets and kept for half a minute on each node; whatever is written into the organisation's trail, and whatever
 * becomes of a vehicle, drops it at once, on every node.
 *
 * <p>Neighbours: the figures are those of {@code fleet.report}.
 */
package org.baobab.fleet.dashboard;
