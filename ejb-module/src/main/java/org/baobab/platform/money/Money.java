package org.baobab.platform.money;

import java.math.BigDecimal;

/**
 * An amount in a currency, without zeros behind its last decimal.
 *
 * @param currency three letters, as in ISO 4217
 */
public record Money(BigDecimal amount, String currency) {
    public Money {
        amount = amount == null ? null : plain(amount);
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
