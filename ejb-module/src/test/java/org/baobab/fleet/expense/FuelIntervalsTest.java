package org.baobab.fleet.expense;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.expense.FuelInterval.Outlier;
import org.junit.jupiter.api.Test;

class FuelIntervalsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private final List<FuelFill> fills = new ArrayList<>();

    @Test
    void interval_isFromFullToFull_withWhatWasFilledBetween() {
        full(10_000, "50");
        partly(10_300, "20");
        full(10_600, "22");

        List<FuelInterval> found = FuelIntervals.of(fills);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().km()).isEqualTo(600);
        assertThat(found.getFirst().litres()).isEqualByComparingTo("42");
        assertThat(found.getFirst().per100Km()).isEqualTo("7.00");
    }

    @Test
    void chain_breaksWhereLitresAreMissing_orTheOdometerDoesNotMoveOn() {
        full(10_000, "50");
        full(10_500, null);
        full(11_000, "40");
        full(11_000, "5");
        full(11_600, "42");

        List<FuelInterval> found = FuelIntervals.of(fills);

        assertThat(found).extracting(FuelInterval::per100Km).containsExactly(new BigDecimal("7.00"));
    }

    @Test
    void fullTank_withoutALookAtTheOdometer_countsToTheNext() {
        full(10_000, "50");
        fills.add(new FuelFill(UUID.randomUUID(), FIRST.plusDays(fills.size()), new BigDecimal("30"), true, null));
        full(11_000, "40");

        assertThat(FuelIntervals.of(fills)).extracting(FuelInterval::per100Km).containsExactly(new BigDecimal("7.00"));
    }

    @Test
    void outliers_areMarkedByTheVehiclesOwnMedian() {
        full(0, "50");
        for (String litres : List.of("70", "72", "69", "71", "110", "70", "38", "73")) {
            full(fills.getLast().odometerKm() + 1000, litres);
        }

        List<FuelInterval> found = FuelIntervals.of(fills);

        assertThat(found)
                .extracting(FuelInterval::outlier)
                .containsExactly(null, null, null, null, Outlier.HIGH, null, Outlier.LOW, null);
        VehicleConsumption consumption = VehicleConsumption.of(UUID.randomUUID(), found);
        assertThat(consumption.usual()).isEqualTo("7.05");
        assertThat(consumption.average()).as("without the outliers").isEqualTo("7.08");
        assertThat(consumption.outliers()).isEqualTo(2);
    }

    @Test
    void fewIntervals_andSmallDifferences_areNoOutliers() {
        full(0, "50");
        for (String litres : List.of("70", "70", "70", "70", "70", "75")) {
            full(fills.getLast().odometerKm() + 1000, litres);
        }
        assertThat(FuelIntervals.of(fills)).extracting(FuelInterval::outlier).containsOnlyNulls();

        fills.clear();
        full(0, "50");
        full(1000, "70");
        full(2000, "140");
        assertThat(FuelIntervals.of(fills)).extracting(FuelInterval::outlier).containsOnlyNulls();
    }

    private void full(long km, String litres) {
        fill(km, litres, true);
    }

    private void partly(long km, String litres) {
        fill(km, litres, false);
    }

    private void fill(long km, String litres, boolean full) {
        BigDecimal filled = litres == null ? null : new BigDecimal(litres);
        fills.add(new FuelFill(UUID.randomUUID(), FIRST.plusDays(fills.size()), filled, full, km));
    }
}
