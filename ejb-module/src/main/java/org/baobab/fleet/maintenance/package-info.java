/**
 * What keeps vehicles on the road: maintenance <i>plans</i> by date and by distance, the <i>templates</i> that they come from, and <i>work orders</i>.
 *
 * <p>A plan says how often something is to be done to one vehicle, and is due at whichever comes first, its day or its kilometre. Its soft threshold says how
 * long before that it is soon, its hard one how long after it is overdue ({@link org.baobab.fleet.maintenance.PlanStage}). Being done begins its next round; who
 * said so, when, and by which work order stays in its history. A vehicle that comes gets the plans of the templates for its kind.
 *
 * <p>A work order takes the vehicle into the workshop while it is in progress, and fulfils its plans as it is finished. It tells that by
 * {@link org.baobab.fleet.maintenance.WorkOrderFinished}, inside the transaction: expenses make an expense of it. Managers are reminded once of each stage that a
 * plan reaches in a round.
 */
package org.baobab.fleet.maintenance;
