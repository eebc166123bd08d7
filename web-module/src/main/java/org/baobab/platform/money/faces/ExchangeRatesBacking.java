package org.baobab.platform.money.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.baobab.platform.money.Currencies;
import org.baobab.platform.money.ExchangeRateKeeper;
import org.baobab.platform.money.ExchangeRateView;
import org.baobab.platform.money.ExchangeRates;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Texts;

/** What currencies are worth, and the one that is being set. */
@Named
@ViewScoped
@ShowsRefusals
public class ExchangeRatesBacking implements Serializable {
    private static final String BUNDLE = "moneyText";
    private static final String HERE = "/ops/exchange-rates";

    private static final int DECIMALS = 12;

    @Inject
    ExchangeRates rates;

    @Inject
    ExchangeRateKeeper keeper;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private String currency;
    private String rate;
    private boolean known;
    private Long version;

    public List<ExchangeRateView> getRates() {
        return rates.all();
    }

    public void open(ExchangeRateView seen) {
        currency = seen.currency();
        rate = seen.rate().toPlainString();
        version = seen.version();
        known = true;
    }

    public void openNew() {
        currency = null;
        rate = null;
        version = null;
        known = false;
    }

    public void save() {
        String code = currency == null ? "" : currency.strip().toUpperCase(Locale.ROOT);
        if (!known && !isFree(code)) {
            return;
        }
        keeper.set(code, number(), version);
        notices.tell(BUNDLE, "rate.saved", code);
        Pages.open(HERE);
    }

    private boolean isFree(String code) {
        if (!Currencies.isKnown(code)) {
            notices.refuse("currency", texts.of(BUNDLE, "rate.unknown"));
            return false;
        }
        if (rates.knows(code)) {
            notices.refuse("currency", texts.of(BUNDLE, "rate.known", code));
            return false;
        }
        return true;
    }

    /** As people write numbers here: 10 120,5; zero, which is refused, for what is none. */
    private BigDecimal number() {
        try {
            return rate == null || rate.isBlank()
                    ? null
                    : new BigDecimal(rate.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.'));
        } catch (NumberFormatException none) {
            return BigDecimal.ZERO;
        }
    }

    /** In the reader's language: franc guinéen. */
    public String name(String code) {
        return Currency.getInstance(code).getDisplayName(preferences.getLocale());
    }

    /** With all of its decimals, which a sum of money would not show. */
    public String told(ExchangeRateView shown) {
        NumberFormat format = NumberFormat.getNumberInstance(preferences.getLocale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(shown.rate());
    }

    public boolean isBase(ExchangeRateView shown) {
        return shown.currency().equals(shown.base());
    }

    public String getBase() {
        return ExchangeRates.BASE;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String typed) {
        currency = typed;
    }

    public String getRate() {
        return rate;
    }

    public void setRate(String typed) {
        rate = typed;
    }

    /** Whether the currency has a rate already. */
    public boolean isKnown() {
        return known;
    }
}
