package org.baobab.fleet.expense;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;

/** Which rates of VAT forms offer, read once at the start. */
@ApplicationScoped
public class CostSettings {
    private static final String KEY = "baobab.fleet.vat.rates";
    private static final List<String> ALGERIA = List.of("19", "9", "0");
    private static final BigDecimal MOST = new BigDecimal(100);

    @Inject
    Settings settings;

    private List<String> vatRates;

    @PostConstruct
    void read() {
        List<String> said = settings.list(KEY);
        said.forEach(CostSettings::require);
        vatRates = said.isEmpty() ? ALGERIA : said;
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    private static void require(String rate) {
        try {
            BigDecimal number = new BigDecimal(rate);
            if (number.signum() >= 0 && number.compareTo(MOST) <= 0 && number.scale() <= 2) {
                return;
            }
        } catch (NumberFormatException none) {
            // Falls through to the one message for every wrong rate.
        }
        throw new InvalidSettingException(KEY, rate, "percentages such as 19,9,0");
    }

    /** In percent, the usual one first. */
    public List<String> vatRates() {
        return vatRates;
    }
}
