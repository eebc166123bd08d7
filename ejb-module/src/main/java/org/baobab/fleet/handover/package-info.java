/**
 * What is looked at and signed as a vehicle changes hands.
 *
 * <p>An assignment has two <i>handovers</i>: START as the driver takes the vehicle over, END as it comes back. Each holds odometer, fuel, a checklist, remarks,
 * photos and a signature drawn on a telephone, and never changes. Signing the first one begins what was only planned, signing the second one ends it. A
 * <i>damage</i> is reported at any time and settled once. Photos are added to the assignment first and named by what they belong to afterwards.
 *
 * <p>Members with the role AGENT sign for anybody; a driver with an account signs for the own assignments, through {@link org.baobab.fleet.handover.MyVehicle},
 * without being a member. Above {@code fleet.assignment}, which knows nothing of it.
 */
package org.baobab.fleet.handover;
