package org.baobab.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.baobab.platform.kernel.Settings;

/** How the scheduler behaves, read once at the start. */
@ApplicationScoped
class ScheduleSettings {
    @Inject
    Settings settings;

    private boolean enabled;
    private Duration missedAfter;

    @PostConstruct
    void read() {
        enabled = settings.flag("baobab.job.scheduler", true);
        missedAfter = settings.duration(
                "baobab.job.missed-after", Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ofDays(1));
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    /** Whether this node starts what is due; another may all the same. */
    boolean enabled() {
        return enabled;
    }

    /** What starts later than this after its time has missed it. */
    Duration missedAfter() {
        return missedAfter;
    }
}
