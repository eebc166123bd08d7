/** Papers of vehicles and drivers over REST. */
package org.baobab.fleet.paper.rest;
