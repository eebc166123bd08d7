/** Drawn pictures of vehicles for the demonstration, as plain shapes: no letters, because a server may have no fonts. */
package org.baobab.fleet.demo.art;
