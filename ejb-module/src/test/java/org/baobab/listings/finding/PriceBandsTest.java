package org.baobab.listings.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PriceBandsTest {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    @Test
    void of_francs_beginsAtARoomAndEndsAtABuilding() {
        PriceBands bands = PriceBands.of("GNF", TEN_THOUSAND, BigDecimal.ONE);

        assertThat(bands.said().getFirst()).isEqualByComparingTo("500000");
        assertThat(bands.said().getLast()).isEqualByComparingTo("10000000000");
        assertThat(bands.said()).hasSize(14);
    }

    @Test
    void of_euros_areComparedInFrancs() {
        PriceBands bands = PriceBands.of("EUR", BigDecimal.ONE, TEN_THOUSAND);

        assertThat(bands.said().getFirst()).isEqualByComparingTo("50");
        assertThat(bands.common().getFirst()).isEqualByComparingTo("500000");
    }

    @Test
    void withCounts_leavesOutEmptyBands_andTheLastHasNoEnd() {
        PriceBands bands = PriceBands.of("EUR", BigDecimal.ONE, TEN_THOUSAND);
        long[] counts = new long[bands.count()];
        counts[0] = 2;
        counts[counts.length - 1] = 1;

        assertThat(bands.withCounts(counts))
                .satisfiesExactly(
                        low -> assertThat(low)
                                .isEqualTo(new PriceBand(BigDecimal.ZERO, new BigDecimal("50"), "EUR", 2)),
                        high -> assertThat(high).isEqualTo(new PriceBand(new BigDecimal("1000000"), null, "EUR", 1)));
    }
}
