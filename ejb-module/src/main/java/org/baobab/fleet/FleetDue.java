package org.baobab.fleet;

import java.util.UUID;

/**
 * Something that falls due, in one sentence without a full stop: a letter's subject and a line at the bell.
 *
 * @param french such as “L’assurance de 01234-116-16 se termine le 21 déc. 2026”
 * @param driverId who is told besides the managers; null for nobody
 * @param page where it is seen to, of {@link FleetLinks}
 * @param pressing it is a matter of a day, or too late
 */
public record FleetDue(String french, String english, UUID driverId, String page, boolean pressing) {}
