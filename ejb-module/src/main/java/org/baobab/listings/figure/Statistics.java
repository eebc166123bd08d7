package org.baobab.listings.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The figures of a listing, day by day, both ends included. */
public record Statistics(UUID listingId, LocalDate from, LocalDate to, FigureTotals totals, List<DayFigures> days) {}
