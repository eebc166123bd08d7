package org.baobab.fleet;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.FactCheck;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** The depots of the organisation that the caller has entered. */
@Stateless
@NeedsApp(App.FLEET)
public class Depots {
    static final String WHAT = "Depot";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 200;
    private static final int MOST_PLACES = 100_000;

    @Inject
    FleetStore store;

    @Inject
    FleetQueries queries;

    @Inject
    Event<DepotChanged> changed;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Needs(Role.VIEWER)
    public DepotView get(UUID id) {
        return view(store.require(Depot.class, id));
    }

    /**
     * Newest first.
     *
     * @param text a part of the name or the address; null for all
     */
    @Needs(Role.VIEWER)
    public Slice<DepotView> list(String text, Paging paging) {
        Map<UUID, Long> vehicles = queries.vehiclesByDepot();
        return Slice.cut(queries.depots(text, paging), paging, Depot::id)
                .map(depot -> depot.view(vehicles.getOrDefault(depot.id(), 0L)));
    }

    /** Those that exist, by id. */
    @Needs(Role.VIEWER)
    public Map<UUID, DepotView> all(Collection<UUID> ids) {
        Map<UUID, Long> vehicles = queries.vehiclesByDepot();
        return queries.all(Depot.class, ids).stream()
                .map(depot -> depot.view(vehicles.getOrDefault(depot.id(), 0L)))
                .collect(Collectors.toMap(DepotView::id, Function.identity()));
    }

    @Needs(Role.AGENT)
    public DepotView create(DepotFacts said) {
        Depot depot = new Depot(caller.requireOrganization(), require(said), clock.instant());
        store.add(depot);
        store.flush(WHAT, depot.id());
        trail.record(FleetEvents.DEPOT_CREATED, FleetEvents.DEPOT, depot.id(), named(depot));
        changed.fire(new DepotChanged(depot.id(), depot.organizationId()));
        return depot.view(0);
    }

    /**
     * Says everything anew.
     *
     * @param seenVersion the version that the caller knows, or null to change whatever is there
     */
    @Needs(Role.AGENT)
    public DepotView change(UUID id, DepotFacts said, Long seenVersion) {
        return changed(store.lock(Depot.class, id), said, seenVersion);
    }

    /** As {@link #change(UUID, DepotFacts, Long)}, what the patch names alone. */
    @Needs(Role.AGENT)
    public DepotView change(UUID id, ChangeDepot patch, Long seenVersion) {
        Depot depot = store.lock(Depot.class, id);
        return changed(depot, patch.of(depot.facts()), seenVersion);
    }

    private DepotView changed(Depot depot, DepotFacts said, Long seenVersion) {
        FleetStore.requireSeen(seenVersion, depot.version(), WHAT, depot.id());
        depot.say(require(said), clock.instant());
        store.flush(WHAT, depot.id());
        trail.record(FleetEvents.DEPOT_CHANGED, FleetEvents.DEPOT, depot.id(), named(depot));
        changed.fire(new DepotChanged(depot.id(), depot.organizationId()));
        return view(depot);
    }

    /** @throws org.baobab.platform.kernel.ConflictException {@code depot-in-use} where vehicles belong there */
    @Needs(Role.MANAGER)
    public void delete(UUID id, Long seenVersion) {
        Depot depot = store.lock(Depot.class, id);
        FleetStore.requireSeen(seenVersion, depot.version(), WHAT, id);
        trail.record(FleetEvents.DEPOT_DELETED, FleetEvents.DEPOT, id, named(depot));
        store.remove(depot, id, "depot-in-use");
        changed.fire(new DepotChanged(id, depot.organizationId()));
    }

    private static DepotFacts require(DepotFacts said) {
        FactCheck check = new FactCheck();
        DepotFacts facts = new DepotFacts(
                check.line("name", said.name(), LONGEST_NAME, true),
                check.required("place", said.place()),
                check.number("capacity", said.capacity(), 0, MOST_PLACES, false),
                check.line("address", said.address(), LONGEST_ADDRESS, false));
        check.finish();
        return facts;
    }

    private static Map<String, Object> named(Depot depot) {
        return Map.of(FleetEvents.NAME, depot.name());
    }

    private DepotView view(Depot depot) {
        return depot.view(queries.vehiclesByDepot().getOrDefault(depot.id(), 0L));
    }
}
