package org.baobab.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount with its tax, exact to the smallest coin of its currency: {@code net + vat} is always {@code gross}. What is known is kept as it is, and what is
 * computed takes the rounding.
 */
public record TaxedMoney(BigDecimal net, BigDecimal vat, BigDecimal gross, String currency) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public TaxedMoney {
        int decimals = Currencies.decimals(currency);
        net = net.setScale(decimals, RoundingMode.UNNECESSARY);
        vat = vat.setScale(decimals, RoundingMode.UNNECESSARY);
        gross = gross.setScale(decimals, RoundingMode.UNNECESSARY);
        if (net.add(vat).compareTo(gross) != 0) {
            throw new IllegalArgumentException(net + " and " + vat + " are not " + gross);
        }
    }

    public static TaxedMoney nothing(String currency) {
        return new TaxedMoney(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, currency);
    }

    /** Of amounts that have no more decimals than the currency but for zeros. */
    public static TaxedMoney exact(BigDecimal net, BigDecimal gross, String currency) {
        return new TaxedMoney(net, gross.subtract(net), gross, currency);
    }

    /** What is in an amount that was paid, as on a receipt. */
    public static TaxedMoney ofGross(BigDecimal gross, BigDecimal rate, String currency) {
        BigDecimal net =
                gross.multiply(HUNDRED).divide(HUNDRED.add(rate), Currencies.decimals(currency), RoundingMode.HALF_UP);
        return new TaxedMoney(net, gross.subtract(net), gross, currency);
    }

    /** What comes on top of a price without tax. */
    public static TaxedMoney ofNet(BigDecimal net, BigDecimal rate, String currency) {
        BigDecimal vat = net.multiply(rate).divide(HUNDRED, Currencies.decimals(currency), RoundingMode.HALF_UP);
        return new TaxedMoney(net, vat, net.add(vat), currency);
    }

    public TaxedMoney plus(TaxedMoney other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
        }
        return new TaxedMoney(net.add(other.net), vat.add(other.vat), gross.add(other.gross), currency);
    }

    public Money netMoney() {
        return new Money(net, currency);
    }

    public Money vatMoney() {
        return new Money(vat, currency);
    }

    public Money grossMoney() {
        return new Money(gross, currency);
    }
}
