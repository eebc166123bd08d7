package org.baobab.fleet.trip;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.baobab.platform.kernel.Settings;

/** When a vehicle drives, and how often that is looked for. */
@ApplicationScoped
public class TripSettings {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Settings settings;

    private TripRule rule;
    private Duration pause;
    private Duration patience;
    private boolean odometer;

    void start(@Observes @Initialized(ApplicationScoped.class) Object container) {
        // Being called is enough: a wrong value stops the start and not the first trip.
    }

    @PostConstruct
    void learn() {
        rule = new TripRule(
                settings.integer("baobab.fleet.trip.least-speed", 5, 1, 30),
                settings.duration("baobab.fleet.trip.stop", MINUTE.multipliedBy(5), SECOND.multipliedBy(30), HOUR),
                settings.integer("baobab.fleet.trip.least-distance", 300, 0, 10_000),
                settings.duration("baobab.fleet.trip.silence", MINUTE.multipliedBy(30), MINUTE, HOUR.multipliedBy(24)));
        pause = settings.duration("baobab.fleet.trip.pause", SECOND.multipliedBy(10), SECOND, MINUTE.multipliedBy(10));
        patience = settings.duration("baobab.fleet.trip.patience", SECOND.multipliedBy(30), Duration.ZERO, HOUR);
        odometer = settings.flag("baobab.fleet.odometer.from-tracker", true);
    }

    TripRule rule() {
        return rule;
    }

    /** Between two rounds. */
    Duration pause() {
        return pause;
    }

    /** How long late points are let come in before what was found is found anew. */
    Duration patience() {
        return patience;
    }

    /** Whether distances move the odometer. */
    boolean movesOdometer() {
        return odometer;
    }
}
