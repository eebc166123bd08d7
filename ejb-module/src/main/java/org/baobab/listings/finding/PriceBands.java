package org.baobab.listings.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The bounds of bands of prices, at 1, 2, 5, 10, 20, 50, … of the currency of the question, from what a room costs to what a building costs.
 *
 * @param said in the currency of the question, in order
 * @param common the same in the base currency
 */
record PriceBands(String currency, List<BigDecimal> said, List<BigDecimal> common) {
    private static final int[] STEPS = {1, 2, 5};
    private static final int DECIMALS = 4;

    /** In euros, about. */
    private static final BigDecimal LOWEST = BigDecimal.valueOf(40);

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);

    /**
     * @param euro what one is worth in the currency of the question
     * @param rate what one unit of that currency is worth in the base currency
     */
    static PriceBands of(String currency, BigDecimal euro, BigDecimal rate) {
        BigDecimal lowest = LOWEST.multiply(euro);
        BigDecimal highest = HIGHEST.multiply(euro);
        List<BigDecimal> said = new ArrayList<>();
        for (BigDecimal power = BigDecimal.ONE; power.compareTo(highest) <= 0; power = power.movePointRight(1)) {
            for (int step : STEPS) {
                BigDecimal bound = power.multiply(BigDecimal.valueOf(step));
                if (bound.compareTo(lowest) >= 0 && bound.compareTo(highest) <= 0) {
                    said.add(bound.setScale(0, RoundingMode.UNNECESSARY));
                }
            }
        }
        return new PriceBands(
                currency,
                List.copyOf(said),
                said.stream()
                        .map(bound -> bound.multiply(rate).setScale(DECIMALS, RoundingMode.HALF_UP))
                        .toList());
    }

    int count() {
        return said.size() + 1;
    }

    /** @param counts of each band, the one below the first bound first */
    List<PriceBand> withCounts(long[] counts) {
        List<PriceBand> bands = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                bands.add(new PriceBand(
                        i == 0 ? BigDecimal.ZERO : said.get(i - 1),
                        i == said.size() ? null : said.get(i),
                        currency,
                        counts[i]));
            }
        }
        return bands;
    }
}
