package org.baobab.platform.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;

/** Numbers and money as the reader's language writes them: 1 250 000 GNF in French, 1,250,000 GNF in English. */
@Named
@RequestScoped
public class Amounts {
    private static final String NO_BREAK = "\u00a0";

    @Inject
    Preferences preferences;

    public String number(Number value) {
        return value == null
                ? ""
                : NumberFormat.getNumberInstance(preferences.getLocale()).format(value);
    }

    /** The currency's own number of decimals: none for GNF and XOF, two for EUR and DZD. */
    public String money(BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
        NumberFormat format = NumberFormat.getNumberInstance(preferences.getLocale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount) + NO_BREAK + currency;
    }
}
