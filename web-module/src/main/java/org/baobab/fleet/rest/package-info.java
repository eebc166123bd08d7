/** Vehicles, drivers and depots over REST. */
package org.baobab.fleet.rest;
