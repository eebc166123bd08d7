/** Pages and forms that bring the fleet into spreadsheets and back. */
package org.baobab.fleet.exchange.faces;
