/** The REST face of positions, and the line of trackers. */
package org.baobab.fleet.position.rest;
