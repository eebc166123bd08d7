package org.baobab.fleet.report;

import java.time.Instant;
import java.time.YearMonth;

/**
 * Which month, and when.
 *
 * @param notBefore null for at once
 */
public record AskMonthlyReport(YearMonth month, Instant notBefore) {}
