/**
 * Papers that end some day: insurance, vignette and technical inspection of vehicles, licences of drivers, and others; each may have its file.
 *
 * <p>Of several of one kind the one that ends last is <i>in force</i>: it alone is due, and people are reminded of it, once at each distance that the settings
 * name. A driver's licence is the driver's own fact; a paper of it renews that fact, and its reminders go to the driver too. What falls due elsewhere in the
 * fleet is told in the same way ({@link org.baobab.fleet.FleetReminder}).
 */
package org.baobab.fleet.paper;
