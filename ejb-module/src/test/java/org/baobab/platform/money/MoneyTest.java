package org.baobab.platform.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void amount_hasNoZerosBehindItsLastDecimal() {
        assertThat(new Money(new BigDecimal("150000.0000"), "GNF").amount().toString())
                .isEqualTo("150000");
        assertThat(new Money(new BigDecimal("12.5000"), "EUR").amount().toString())
                .isEqualTo("12.5");
        assertThat(new Money(new BigDecimal("0.0000"), "EUR").amount().toString())
                .isEqualTo("0");
        assertThat(new Money(new BigDecimal("1E+9"), "GNF").amount().toString()).isEqualTo("1000000000");
    }

    @Test
    void money_isEqualWhateverItsZeros() {
        assertThat(new Money(new BigDecimal("5.00"), "EUR")).isEqualTo(new Money(new BigDecimal("5"), "EUR"));
    }

    @Test
    void currencies_haveTheirDecimals() {
        assertThat(Currencies.decimals("GNF")).isZero();
        assertThat(Currencies.decimals("XOF")).isZero();
        assertThat(Currencies.decimals("EUR")).isEqualTo(2);
        assertThat(Currencies.isKnown("XXX")).isFalse();
        assertThat(Currencies.isKnown("gnf")).isFalse();
        assertThat(Currencies.isKnown(null)).isFalse();
    }
}
