/** Papers of vehicles and drivers on their pages, and the list of what is due. */
package org.baobab.fleet.paper.faces;
