/** Geofences, speed limits, violations and the three questions of where vehicles are, in the API. */
package org.baobab.fleet.fence.rest;
