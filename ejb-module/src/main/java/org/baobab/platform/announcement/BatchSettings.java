package org.baobab.platform.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.baobab.platform.kernel.Settings;

/** How long it is kept how a batch ended, read once at the start. */
@ApplicationScoped
class BatchSettings {
    @Inject
    Settings settings;

    private Duration kept;

    @PostConstruct
    void read() {
        kept = settings.duration(
                "baobab.notification.batch.kept", Duration.ofDays(90), Duration.ofDays(1), Duration.ofDays(3650));
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    Duration kept() {
        return kept;
    }
}
