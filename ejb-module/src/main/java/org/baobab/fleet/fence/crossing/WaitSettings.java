package org.baobab.fleet.fence.crossing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.baobab.platform.kernel.Settings;

/** When a vehicle of which nothing is heard is judged by the clock. */
@ApplicationScoped
class WaitSettings {
    @Inject
    Settings settings;

    private Duration pause;
    private Duration silence;
    private Duration trust;

    void start(@Observes @Initialized(ApplicationScoped.class) Object container) {
        // Being called is enough: a wrong value stops the start and not the first round.
    }

    @PostConstruct
    void learn() {
        pause = settings.duration(
                "baobab.fleet.fence.pause", Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofMinutes(10));
        silence = settings.duration(
                "baobab.fleet.fence.silence", Duration.ofMinutes(5), Duration.ofSeconds(10), Duration.ofHours(1));
        trust = settings.duration(
                "baobab.fleet.fence.trust", Duration.ofDays(3), Duration.ofMinutes(10), Duration.ofDays(60));
    }

    /** Between two rounds. */
    Duration pause() {
        return pause;
    }

    /** A vehicle that was heard of more lately speaks for itself. */
    Duration silence() {
        return silence;
    }

    /** For how long a vehicle is believed to stand where it was last. */
    Duration trust() {
        return trust;
    }
}
