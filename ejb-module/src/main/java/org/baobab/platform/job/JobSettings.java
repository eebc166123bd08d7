package org.baobab.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.baobab.platform.kernel.Settings;

/** How long jobs are remembered, read once at the start. */
@ApplicationScoped
class JobSettings {
    private static final Duration HISTORY = Duration.ofDays(90);
    private static final Duration LONGEST = Duration.ofDays(3650);

    @Inject
    Settings settings;

    private Duration history;

    @PostConstruct
    void read() {
        history = settings.duration("baobab.job.history", HISTORY, Duration.ofDays(1), LONGEST);
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    Duration history() {
        return history;
    }
}
