/** Maintenance over REST: plans, templates, work orders. */
package org.baobab.fleet.maintenance.rest;
