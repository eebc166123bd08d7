package org.baobab.fleet.report;

import java.time.YearMonth;

/** @param lastMonth the latest month that was asked for; null before the first */
public record MonthlyMailView(boolean enabled, YearMonth lastMonth) {}
