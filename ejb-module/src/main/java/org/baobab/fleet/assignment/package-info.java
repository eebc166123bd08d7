/**
 * Who drives which vehicle when.
 *
 * <p>An <i>assignment</i> gives one vehicle to one driver for a half-open time, or until further notice. Neither has two at one time: two exclusion constraints
 * say so, and whoever assigns locks the vehicle's row and then the driver's before it writes, because many who insert at once into such constraints only
 * deadlock. PLANNED becomes ACTIVE when its time comes (at once where it lies in the past) and ENDED when it is over; the job {@code
 * process-expired-assignments} of batch-jobs sees to both every five minutes, over whole chunks in a few statements. A planned one, or one whose vehicle nobody
 * has taken over, can be CANCELLED.
 *
 * <p>Drivers are told, wherever they can be reached. What was signed as the vehicle changed hands, and what a driver without a membership
 * sees and does, is in {@code fleet.handover}.
 */
package org.baobab.fleet.assignment;
