/** Vehicles, drivers, depots and papers of a fleet. */
package org.baobab.system.fleet.core;
