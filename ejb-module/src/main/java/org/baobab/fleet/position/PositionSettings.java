package org.baobab.fleet.position;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.baobab.platform.kernel.Settings;

/** What counts as a good point, and for how long points are kept. */
@ApplicationScoped
public class PositionSettings {
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Settings settings;

    private Duration ahead;
    private int topSpeed;
    private int worstAccuracy;
    private Duration kept;
    private Duration whole;
    private Duration step;

    static PositionSettings of(Settings settings) {
        PositionSettings made = new PositionSettings();
        made.settings = settings;
        made.learn();
        return made;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object container) {
        // Being called is enough: a wrong value stops the start and not the first point.
    }

    @PostConstruct
    void learn() {
        ahead = settings.duration("baobab.fleet.position.ahead", Duration.ofMinutes(5), Duration.ZERO, DAY);
        topSpeed = settings.integer("baobab.fleet.position.top-speed", 300, 50, 1_000);
        worstAccuracy = settings.integer("baobab.fleet.position.worst-accuracy", 1_000, 10, 100_000);
        kept = settings.duration(
                "baobab.fleet.position.retention",
                DAY.multipliedBy(730),
                DAY.multipliedBy(31),
                DAY.multipliedBy(3_660));
        whole = settings.duration(
                "baobab.fleet.position.thin-after", DAY.multipliedBy(30), DAY, DAY.multipliedBy(3_660));
        step = settings.duration(
                "baobab.fleet.position.thin-to", Duration.ofMinutes(1), Duration.ofSeconds(5), Duration.ofHours(1));
    }

    /** How far a tracker's clock may be ahead of ours. */
    Duration ahead() {
        return ahead;
    }

    /** In km/h; a point above it is an error. */
    int topSpeed() {
        return topSpeed;
    }

    /** In metres. */
    int worstAccuracy() {
        return worstAccuracy;
    }

    /** How long points are kept, in whole months. */
    public Duration retention() {
        return kept;
    }

    /** How long all of them are kept. */
    public Duration thinAfter() {
        return whole;
    }

    /** Of older ones, one is kept in each such time while a vehicle moves. */
    public Duration thinTo() {
        return step;
    }
}
