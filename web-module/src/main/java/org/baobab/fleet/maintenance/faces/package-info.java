/** The pages of maintenance: what is due, plans, work orders, templates. */
package org.baobab.fleet.maintenance.faces;
