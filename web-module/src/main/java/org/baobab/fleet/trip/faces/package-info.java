/** Where a vehicle was, on its page. */
package org.baobab.fleet.trip.faces;
