package org.baobab.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxedMoneyTest {
    @ParameterizedTest
    @CsvSource({
        // paid, rate, currency, net, VAT
        "11900, 19, DZD, 10000.00, 1900.00",
        "1000, 19, DZD, 840.34, 159.66",
        "0.01, 19, DZD, 0.01, 0.00",
        "0.03, 19, DZD, 0.03, 0.00",
        "0.04, 19, DZD, 0.03, 0.01",
        "109, 9, DZD, 100.00, 9.00",
        "2500.50, 0, DZD, 2500.50, 0.00",
        "1000, 18, XOF, 847, 153",
        "100, 20, EUR, 83.33, 16.67",
        "105.5, 5.5, EUR, 100.00, 5.50"
    })
    void ofGross_leavesWhatWasPaid_andRoundsTheNetHalfUp(
            BigDecimal paid, BigDecimal rate, String currency, BigDecimal net, BigDecimal vat) {
        TaxedMoney money = TaxedMoney.ofGross(paid, rate, currency);

        assertThat(money.gross()).isEqualByComparingTo(paid);
        assertThat(money.net()).isEqualTo(net);
        assertThat(money.vat()).isEqualTo(vat);
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 19, DZD, 1900.00, 11900.00",
        "0.25, 2, DZD, 0.01, 0.26",
        "0.24, 2, DZD, 0.00, 0.24",
        "847, 18, XOF, 152, 999"
    })
    void ofNet_leavesThePrice_andRoundsTheTaxHalfUp(
            BigDecimal price, BigDecimal rate, String currency, BigDecimal vat, BigDecimal gross) {
        TaxedMoney money = TaxedMoney.ofNet(price, rate, currency);

        assertThat(money.net()).isEqualByComparingTo(price);
        assertThat(money.vat()).isEqualTo(vat);
        assertThat(money.gross()).isEqualTo(gross);
    }

    @Test
    void plus_addsEachPart_ofOneCurrencyAlone() {
        TaxedMoney one = TaxedMoney.ofGross(new BigDecimal("1000"), new BigDecimal("19"), "DZD");

        TaxedMoney sum = one.plus(one);

        assertThat(sum.net()).isEqualTo("1680.68");
        assertThat(sum.vat()).isEqualTo("319.32");
        assertThatThrownBy(() -> one.plus(TaxedMoney.nothing("EUR"))).isInstanceOf(IllegalArgumentException.class);
    }
}
