/** The artifacts of {@code fleet-monthly-reports}. */
package org.baobab.fleet.report.batch;
