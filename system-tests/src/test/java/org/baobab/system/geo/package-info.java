/** The database's functions for places, on both of the extensions that they may stand on. */
package org.baobab.system.geo;
