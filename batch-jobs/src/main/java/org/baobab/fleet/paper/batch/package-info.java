/** The artifacts of {@code fleet-reminders}. */
package org.baobab.fleet.paper.batch;
