package org.baobab.fleet.demo;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import org.baobab.fleet.FleetCast;
import org.baobab.fleet.FleetScene;
import org.baobab.platform.demo.DemonstrationChapter;
import org.baobab.platform.demo.DemonstrationPeople;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Settings;

/** ZenFleet, its vehicles and drivers, and then its scenes in their order. */
@ApplicationScoped
public class FleetChapter implements DemonstrationChapter {
    private static final String ZENFLEET = "ZenFleet Alger";

    @Inject
    Settings settings;

    @Inject
    Casting casting;

    @Inject
    @Any
    Instance<FleetScene> scenes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private boolean wanted;

    @PostConstruct
    void read() {
        wanted = settings.flag("baobab.demo.fleet", true);
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    @Override
    public String name() {
        return "fleet";
    }

    @Override
    public boolean isWanted() {
        return wanted;
    }

    @Override
    public void load(DemonstrationPeople people) {
        UUID organization = people.organization(ZENFLEET);
        UUID driver = casting.driverAccount(people.password());
        caller.actAsSystem(organization);
        try {
            FleetCast cast = casting.cast(organization, people, driver, clock.instant());
            scenes.stream().sorted(Comparator.comparingInt(FleetScene::order)).forEach(scene -> scene.play(cast));
        } finally {
            caller.actAsSystem(null);
        }
    }
}
