package org.baobab.platform.money;

import java.util.Collections;
import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;

/** The currencies that people pay with, and how many decimals each has. */
public final class Currencies {

    private static final Set<String> KNOWN = known();

    private Currencies() {}

    public static boolean isKnown(String code) {
        return code != null && KNOWN.contains(code);
    }

    public static int decimals(String code) {
        return Currency.getInstance(code).getDefaultFractionDigits();
    }

    /** Gold, test codes and "no currency" have no fraction digits. */
    private static Set<String> known() {
        Set<String> codes = new TreeSet<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            if (currency.getDefaultFractionDigits() >= 0) {
                codes.add(currency.getCurrencyCode());
            }
        }
        return Collections.unmodifiableSet(codes);
    }
}
