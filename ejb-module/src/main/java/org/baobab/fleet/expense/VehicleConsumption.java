package org.baobab.fleet.expense;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

/**
 * What a vehicle burns, from full tank to full tank.
 *
 * @param average litres for 100 km over all intervals that are no outliers; null without any
 * @param usual the median; null without any
 * @param km of all intervals
 * @param litres of all intervals
 * @param items the oldest first
 */
public record VehicleConsumption(
        UUID vehicleId, BigDecimal average, BigDecimal usual, long km, BigDecimal litres, List<FuelInterval> items) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static VehicleConsumption of(UUID vehicleId, List<FuelInterval> items) {
        List<FuelInterval> usual =
                items.stream().filter(each -> each.outlier() == null).toList();
        return new VehicleConsumption(
                vehicleId,
                average(usual),
                items.isEmpty() ? null : median(items),
                items.stream().mapToLong(FuelInterval::km).sum(),
                litres(items),
                items);
    }

    public long outliers() {
        return items.stream().filter(each -> each.outlier() != null).count();
    }

    private static BigDecimal average(List<FuelInterval> items) {
        long km = items.stream().mapToLong(FuelInterval::km).sum();
        return km == 0 ? null : litres(items).multiply(HUNDRED).divide(BigDecimal.valueOf(km), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal median(List<FuelInterval> items) {
        double median = FuelIntervals.median(
                items.stream().map(each -> each.per100Km().doubleValue()).toList());
        return BigDecimal.valueOf(median).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal litres(List<FuelInterval> items) {
        return items.stream().map(FuelInterval::litres).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
