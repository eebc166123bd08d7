package org.baobab.platform.notification.bell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.baobab.platform.kernel.Settings;

/** How much the bell remembers. */
@ApplicationScoped
class BellSettings {
    @Inject
    Settings settings;

    private int most;
    private Duration kept;

    void start(@Observes @Initialized(ApplicationScoped.class) Object container) {
        // Being called is enough: a wrong value stops the start and not the first notice.
    }

    @PostConstruct
    void read() {
        most = settings.integer("baobab.bell.most", 500, 10, 10_000);
        kept = settings.duration("baobab.bell.kept", Duration.ofDays(90), Duration.ofDays(1), Duration.ofDays(3650));
    }

    int most() {
        return most;
    }

    Duration kept() {
        return kept;
    }
}
