/**
 * What was found: vehicles that left a zone that they should not leave, entered one that they should not enter, or were too fast.
 *
 * <p>{@link org.baobab.fleet.fence.violation.ViolationBook} keeps them for whoever finds them, {@link org.baobab.fleet.fence.violation.Violations} shows them to
 * people. Managers are told at once, and of several of one vehicle within a minute together; looking at one ends with a note.
 */
package org.baobab.fleet.fence.violation;
