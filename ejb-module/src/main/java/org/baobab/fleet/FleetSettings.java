package org.baobab.fleet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.baobab.platform.kernel.Settings;

/** How the fleet works, read once at the start. */
@ApplicationScoped
public class FleetSettings {
    private static final List<Duration> USUAL = List.of(Duration.ofDays(30), Duration.ofDays(7), Duration.ofDays(1));

    @Inject
    Settings settings;

    private List<Duration> reminders;

    @PostConstruct
    void read() {
        reminders =
                settings.durations("baobab.fleet.reminders", USUAL, Duration.ofDays(1), Duration.ofDays(365)).stream()
                        .sorted()
                        .toList();
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    /** How many days before a paper ends somebody is reminded, the last reminder first. */
    public List<Integer> reminderDays() {
        return reminders.stream().map(before -> (int) before.toDays()).toList();
    }
}
