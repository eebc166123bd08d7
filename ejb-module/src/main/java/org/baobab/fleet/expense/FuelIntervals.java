package org.baobab.fleet.expense;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a vehicle burnt between full tanks. What was filled without filling up counts to the interval that it lies in. A fill without litres, and an
 * odometer that did not move on, break the chain: from there it begins anew with the next full tank, because nobody knows what was burnt.
 *
 * <p>Outliers are told by the median and the median deviation from it, which one bad figure does not move: with fewer than five intervals nothing is marked, and
 * what differs by less than a tenth is no outlier however alike the others are.
 */
final class FuelIntervals {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int FEWEST = 5;
    /** So many median deviations away, scaled as a standard deviation, is far (Iglewicz and Hoaglin). */
    private static final double FAR = 3.5;

    private static final double AS_DEVIATION = 1.4826;
    private static final double SMALLEST_SHARE = 0.1;

    private FuelIntervals() {}

    /** @param fills in the order in which they happened */
    static List<FuelInterval> of(List<FuelFill> fills) {
        List<FuelInterval> found = new ArrayList<>();
        FuelFill begin = null;
        BigDecimal burnt = BigDecimal.ZERO;
        for (FuelFill fill : fills) {
            if (fill.litres() == null) {
                begin = null;
                continue;
            }
            burnt = burnt.add(fill.litres());
            if (!fill.full() || fill.odometerKm() == null) {
                continue;
            }
            if (begin != null && fill.odometerKm() > begin.odometerKm()) {
                found.add(interval(begin, fill, burnt));
            }
            begin = fill;
            burnt = BigDecimal.ZERO;
        }
        return mark(found);
    }

    private static FuelInterval interval(FuelFill begin, FuelFill end, BigDecimal litres) {
        long km = end.odometerKm() - begin.odometerKm();
        BigDecimal per100 = litres.multiply(HUNDRED).divide(BigDecimal.valueOf(km), 2, RoundingMode.HALF_UP);
        return new FuelInterval(end.expenseId(), begin.on(), end.on(), km, litres, per100, null);
    }

    private static List<FuelInterval> mark(List<FuelInterval> intervals) {
        if (intervals.size() < FEWEST) {
            return List.copyOf(intervals);
        }
        List<Double> values =
                intervals.stream().map(each -> each.per100Km().doubleValue()).toList();
        double usual = median(values);
        double deviation =
                median(values.stream().map(each -> Math.abs(each - usual)).toList());
        double far = Math.max(FAR * AS_DEVIATION * deviation, SMALLEST_SHARE * usual);
        return intervals.stream()
                .map(each -> {
                    double away = each.per100Km().doubleValue() - usual;
                    if (Math.abs(away) <= far) {
                        return each;
                    }
                    return each.marked(away > 0 ? FuelInterval.Outlier.HIGH : FuelInterval.Outlier.LOW);
                })
                .toList();
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
