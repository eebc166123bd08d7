package org.baobab.fleet.trip;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a vehicle drove in some days, both ends included.
 *
 * @param timeZone the organisation's, in which days are days
 * @param days those on which it drove
 */
public record DrivenDays(
        UUID vehicleId, LocalDate from, LocalDate to, String timeZone, double distanceKm, List<DayView> days) {
    public DrivenDays {
        days = List.copyOf(days);
    }
}
