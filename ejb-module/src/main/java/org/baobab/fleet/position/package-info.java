/**
 * Where vehicles are and were.
 *
 * <p>Points come by REST, from trackers and telephones, late, twice and wrong. {@link org.baobab.fleet.position.Positions} judges them, stores the good ones
 * in the part of the table that holds their month, keeps the last known place of each vehicle apart, and calls every
 * {@link org.baobab.fleet.position.PositionWatcher} in the same transaction. Whoever looks at a map hears of it by the event {@code fleet.positions}, at most
 * once a second for each organisation and node.
 *
 * <p>A point is its vehicle and its moment: it comes twice and is stored once. Its moment is kept to the millisecond. {@code fleet_place} is locked before
 * anything that hangs on a vehicle's positions is written, several vehicles in the order of their ids.
 */
package org.baobab.fleet.position;
