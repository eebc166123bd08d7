/** Reports, cards and the dashboard of the fleet, over REST. */
package org.baobab.system.fleet.report;
