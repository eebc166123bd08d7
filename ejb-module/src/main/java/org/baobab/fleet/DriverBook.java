package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;

/** How a driver comes or is said anew, one by one or by the thousand. Rights and rules were asked, and whoever calls this flushes. */
@ApplicationScoped
class DriverBook {
    @Inject
    FleetStore store;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    Kept<Driver> create(DriverFacts facts, Instant now) {
        Driver driver = new Driver(caller.requireOrganization(), facts, now);
        store.add(driver);
        return new Kept<>(
                driver, () -> trail.record(FleetEvents.DRIVER_CREATED, FleetEvents.DRIVER, driver.id(), named(driver)));
    }

    Kept<Driver> change(Driver driver, DriverFacts facts, Instant now) {
        driver.say(facts, now);
        return new Kept<>(driver, () -> noteChanged(driver));
    }

    void noteChanged(Driver driver) {
        trail.record(FleetEvents.DRIVER_CHANGED, FleetEvents.DRIVER, driver.id(), named(driver));
    }

    static Map<String, Object> named(Driver driver) {
        return Map.of(FleetEvents.NAME, driver.fullName());
    }
}
