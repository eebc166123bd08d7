/** The first page of the fleet. */
package org.baobab.fleet.dashboard.faces;
