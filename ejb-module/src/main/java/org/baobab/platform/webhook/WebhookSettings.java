package org.baobab.platform.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.baobab.platform.kernel.Settings;

/** How patient webhooks are, read once at the start. */
@ApplicationScoped
class WebhookSettings {
    private static final List<Duration> USUAL = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(16));

    @Inject
    Settings settings;

    private List<Duration> retries;
    private Duration patience;
    private Duration formerSecretLife;
    private Duration kept;
    private int atOnce;

    @PostConstruct
    void read() {
        retries = settings.durations("baobab.webhook.retries", USUAL, Duration.ofSeconds(1), Duration.ofDays(7));
        patience = settings.duration(
                "baobab.webhook.disabled-after", Duration.ofDays(5), Duration.ofSeconds(1), Duration.ofDays(90));
        formerSecretLife = settings.duration(
                "baobab.webhook.former-secret-life", Duration.ofHours(24), Duration.ofSeconds(1), Duration.ofDays(30));
        kept = settings.duration(
                "baobab.webhook.log-kept", Duration.ofDays(30), Duration.ofDays(1), Duration.ofDays(3650));
        atOnce = settings.integer("baobab.webhook.at-once", 2, 1, 64);
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    /** How long to wait before each further attempt. */
    List<Duration> retries() {
        return retries;
    }

    /** How long nothing but failure is borne. */
    Duration patience() {
        return patience;
    }

    Duration formerSecretLife() {
        return formerSecretLife;
    }

    /** How long the log remembers. */
    Duration kept() {
        return kept;
    }

    /** How many calls one node makes to one receiver at a time. */
    int atOnce() {
        return atOnce;
    }
}
