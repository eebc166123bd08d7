package org.baobab.fleet;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.baobab.platform.organization.Remembered;
import org.infinispan.Cache;

/** Which vehicles can be had now, and where: asked far more often than it changes, so it is remembered for an hour and forgotten with every change. */
@ApplicationScoped
public class AvailableVehicles {
    private static final Duration LIFE = Duration.ofHours(1);

    @Resource(lookup = "java:jboss/infinispan/cache/baobab/views")
    Cache<String, Listed> views;

    @Inject
    FleetQueries queries;

    @Inject
    Caller caller;

    private Remembered<String, Listed> known;

    /** One organisation's, by registration. */
    record Listed(List<AvailableVehicle> vehicles) implements Serializable {}

    @PostConstruct
    void prepare() {
        known = new Remembered<>(views, key -> new Listed(queries.available(organization(key))), LIFE);
    }

    /** By registration. */
    @Needs(Role.VIEWER)
    @NeedsApp(App.FLEET)
    public List<AvailableVehicle> list() {
        return known.get(key(caller.requireOrganization())).vehicles();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) VehicleChanged event) {
        known.forget(key(event.organizationId()));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) VehiclesChanged event) {
        known.forget(key(event.organizationId()));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) DepotChanged event) {
        known.forget(key(event.organizationId()));
    }

    /** The cache of views is shared with other kinds of views. */
    private static String key(UUID organization) {
        return "fleet-available:" + organization;
    }

    private static UUID organization(String key) {
        return UUID.fromString(key.substring(key.indexOf(':') + 1));
    }
}
