package org.baobab.fleet;

import java.time.LocalDate;

/**
 * Which drivers a list shows; null for whichever.
 *
 * @param text a part of the name or of the licence's number, also with a typing mistake
 * @param licenceExpiresBefore those whose licence ends before this day
 */
public record DriverFilter(String text, LocalDate licenceExpiresBefore) {
    public static DriverFilter all() {
        return new DriverFilter(null, null);
    }
}
