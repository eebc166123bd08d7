/** Reports and cards of the fleet over REST. */
package org.baobab.fleet.report.rest;
