package org.baobab.platform.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.baobab.platform.kernel.Settings;

/** What holds for all messages, read once at the start. */
@ApplicationScoped
class NotificationSettings {
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Settings settings;

    private URI home;
    private Duration wordsLife;
    private Duration rowLife;

    @PostConstruct
    void read() {
        home = settings.address("baobab.public.url", "http://localhost:8080");
        wordsLife = settings.duration("baobab.message.text.life", Duration.ofDays(30), DAY, Duration.ofDays(3650));
        rowLife = settings.duration("baobab.message.life", Duration.ofDays(365), DAY, Duration.ofDays(3650));
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    /** Where Baobab is found by those who read its messages. */
    URI home() {
        return home;
    }

    /** How long what was said is kept; what is secret goes at once. */
    Duration wordsLife() {
        return wordsLife;
    }

    /** How long it is kept that something was said. */
    Duration rowLife() {
        return rowLife;
    }
}
