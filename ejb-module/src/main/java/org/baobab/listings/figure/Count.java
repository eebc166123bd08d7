package org.baobab.listings.figure;

import java.time.LocalDate;
import java.util.UUID;

/** A row of the table, or a sum over such. */
record Count(UUID listingId, LocalDate day, FigureKind kind, long number) {}
