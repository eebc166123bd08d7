package org.baobab.fleet.maintenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.baobab.platform.money.Currencies;
import org.baobab.platform.money.TaxedMoney;

/**
 * A position of a work order.
 *
 * @param unitPrice of one, without tax, in the currency of the order
 * @param vatRate in percent; null for 0
 */
public record WorkLine(Kind kind, String description, BigDecimal quantity, BigDecimal unitPrice, BigDecimal vatRate) {
    public enum Kind {
        LABOUR,
        PART,
        OTHER
    }

    /** Rounded once, to the smallest coin; then its tax. */
    TaxedMoney sum(String currency) {
        int decimals = Currencies.decimals(currency);
        BigDecimal net = quantity.multiply(unitPrice).setScale(decimals, RoundingMode.HALF_UP);
        return TaxedMoney.ofNet(net, vatRate, currency);
    }
}
