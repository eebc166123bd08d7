package org.baobab.listings.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.baobab.platform.kernel.Settings;

/** How patient moderation is, read once at the start. */
@ApplicationScoped
class ModerationSettings {
    private static final int MOST = 10_000;

    @Inject
    Settings settings;

    private int reportsThatHold;
    private int reportsAnHour;
    private Duration claim;

    @PostConstruct
    void read() {
        reportsThatHold = settings.integer("baobab.moderation.reports-that-hold", 5, 0, MOST);
        reportsAnHour = settings.integer("baobab.moderation.reports-per-hour", 20, 1, MOST);
        claim = settings.duration(
                "baobab.moderation.claim", Duration.ofMinutes(10), Duration.ofSeconds(1), Duration.ofHours(24));
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    /** After so many different reporters a listing waits for a moderator; 0 is never. */
    int reportsThatHold() {
        return reportsThatHold;
    }

    /** From one address. */
    int reportsAnHour() {
        return reportsAnHour;
    }

    /** How long a moderator has a case without a word. */
    Duration claim() {
        return claim;
    }
}
