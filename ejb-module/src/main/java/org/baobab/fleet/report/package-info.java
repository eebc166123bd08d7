/**
 * What a fleet did and cost over some days, on paper and as figures.
 *
 * <p>A day on which a vehicle drove or was assigned counts as a day of use; utilisation is days of use among the days on which vehicles were there. Distance is
 * what trackers saw; a vehicle without one has what its odometer says. Costs are expenses that nobody rejected, with their tax, in the organisation's currency.
 * Consumption is counted from one full tank to the next. All of it comes by a few statements over sets, whatever the size of the fleet.
 *
 * <p>{@link org.baobab.fleet.report.MonthlyReports} has the report of a month made by a task of the queue for PDF and told of; {@link
 * org.baobab.fleet.report.VehicleCards} prints what lies in a vehicle. Both are HTML in {@code reports/}.
 *
 * <p>Neighbours: it reads the tables of its sibling packages, which write them; {@code platform.report} prints.
 */
package org.baobab.fleet.report;
