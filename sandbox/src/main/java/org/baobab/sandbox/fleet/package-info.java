/**
 * Vehicles of the demonstration on their way: some of them drive along made-up roads around Algiers and say where they are as trackers do, by the OsmAnd
 * protocol. They stop at crossings, park where they arrive, and set out again.
 */
package org.baobab.sandbox.fleet;
