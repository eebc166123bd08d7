package org.baobab.platform.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.ZoneOffset;
import org.baobab.platform.template.Formats;

/** Numbers and money as the reader's language writes them: 1 250 000 GNF in French, 1,250,000 GNF in English. */
@Named
@RequestScoped
public class Amounts {
    @Inject
    Preferences preferences;

    public String number(Number value) {
        return value == null
                ? ""
                : NumberFormat.getNumberInstance(preferences.getLocale()).format(value);
    }

    /** As in letters and prints: 1 250 000 GNF, and 1 234,50 DA in French where a sign is what people know. */
    public String money(BigDecimal amount, String currency) {
        return amount == null ? "" : formats().money(amount, currency);
    }

    /** What stands behind an amount of that currency. */
    public String sign(String currency) {
        return formats().sign(currency);
    }

    private Formats formats() {
        return new Formats(preferences.getLocale(), ZoneOffset.UTC);
    }
}
