/** The pages of vehicles, drivers and depots. */
package org.baobab.fleet.faces;
