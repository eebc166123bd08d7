package org.baobab.listings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.money.Currencies;

/** How long listings are seen and kept, read once at the start. */
@ApplicationScoped
public class ListingSettings {
    private static final String CURRENCY = "baobab.listings.currency";

    @Inject
    Settings settings;

    private Duration life;
    private Duration deletedKept;
    private String currency;

    @PostConstruct
    void read() {
        life = settings.duration("baobab.listings.life", Duration.ofDays(60), Duration.ofDays(1), Duration.ofDays(730));
        deletedKept = settings.duration(
                "baobab.listings.deleted.kept", Duration.ofDays(30), Duration.ofDays(1), Duration.ofDays(3650));
        currency = settings.text(CURRENCY, "GNF").toUpperCase(Locale.ROOT);
        if (!Currencies.isKnown(currency)) {
            throw new InvalidSettingException(CURRENCY, currency, "a currency such as GNF, XOF or EUR");
        }
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    /** From publication or renewal to expiry. */
    public Duration life() {
        return life;
    }

    /** In which amounts are meant that come without one. */
    public String currency() {
        return currency;
    }

    Duration deletedKept() {
        return deletedKept;
    }
}
