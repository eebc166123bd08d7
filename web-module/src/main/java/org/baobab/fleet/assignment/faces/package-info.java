/** The planner, the pages of assignments, and what a driver has on a telephone. */
package org.baobab.fleet.assignment.faces;
