package org.baobab.fleet.expense;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a vehicle burnt from one full tank to the next.
 *
 * @param expenseId the fill that closes it
 * @param per100Km litres for 100 km, with two decimals
 * @param outlier how it lies far from what the vehicle usually needs; null where it does not
 */
public record FuelInterval(
        UUID expenseId,
        LocalDate from,
        LocalDate to,
        long km,
        BigDecimal litres,
        BigDecimal per100Km,
        Outlier outlier) {

    /** Why a figure is not like the others. */
    public enum Outlier {
        /** More than usual: fuel that was lost or went elsewhere, a heavy load, or an odometer read too low. */
        HIGH,
        /** Less than usual: a fill that was not entered, or an odometer read too high. */
        LOW
    }

    FuelInterval marked(Outlier how) {
        return new FuelInterval(expenseId, from, to, km, litres, per100Km, how);
    }
}
