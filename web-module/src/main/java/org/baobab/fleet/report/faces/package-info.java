/** The page of the fleet's reports. */
package org.baobab.fleet.report.faces;
