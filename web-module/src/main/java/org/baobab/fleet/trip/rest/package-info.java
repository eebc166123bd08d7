/** The REST face of trips and stops. */
package org.baobab.fleet.trip.rest;
