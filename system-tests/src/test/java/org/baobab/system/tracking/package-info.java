/** Positions, trackers and trips, from outside. */
package org.baobab.system.tracking;
