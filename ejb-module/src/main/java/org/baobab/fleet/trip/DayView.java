package org.baobab.fleet.trip;

import java.time.LocalDate;

/** What a vehicle drove on one day. */
public record DayView(LocalDate day, double distanceKm, int movingSeconds, int trips) {}
