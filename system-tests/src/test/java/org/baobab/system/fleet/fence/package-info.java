/** Geofences, what was found by them, and where vehicles are. */
package org.baobab.system.fleet.fence;
