/** The dashboard of the fleet over REST. */
package org.baobab.fleet.dashboard.rest;
