package org.baobab.fleet.report;

import java.time.LocalDate;

/**
 * How much falls due in a week.
 *
 * @param from its first day; null for all that is too late
 */
public record DueWeek(LocalDate from, long papers, long licences, long maintenance) {}
