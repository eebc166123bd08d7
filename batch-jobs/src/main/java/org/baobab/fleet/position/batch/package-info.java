/** The nightly care of positions: room for the months to come, fewer old points, none of very old ones. */
package org.baobab.fleet.position.batch;
