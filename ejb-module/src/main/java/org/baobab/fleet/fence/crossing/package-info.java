/**
 * Finds entries, exits and speeding as positions come, in the transaction that stores them.
 *
 * <p>A rule is broken in runs: from the first position that breaks it to the first that does not any more. A run that lasted as long as its zone asks for is one
 * violation, found once. {@link org.baobab.fleet.fence.crossing.Course} follows a vehicle along its positions from where it stood; for positions that come late,
 * {@link org.baobab.fleet.fence.crossing.Review} follows it again between their neighbours and makes what was found agree: a violation begins earlier, ends
 * earlier, or becomes two.
 *
 * <p>Zones are kept in memory per organisation and node; their edition is asked for with each batch, so that nobody judges by old ones. Whoever calls holds the
 * lock of the vehicles' rows in {@code fleet_place}, so that two nodes do not judge one vehicle at once.
 */
package org.baobab.fleet.fence.crossing;
