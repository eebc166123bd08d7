package org.baobab.fleet;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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

/**
 * The vehicles of the organisation that the caller has entered. What moves a vehicle in the course of other work ({@link #lock}, {@link #occupy},
 * {@link #odometer} and their like) asks for no role: whoever calls those has asked for the right to that work.
 */
@Stateless
@NeedsApp(App.FLEET)
public class Vehicles {
    static final String WHAT = "Vehicle";
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    @Inject
    FleetStore store;

    @Inject
    FleetQueries queries;

    @Inject
    VehicleRules rules;

    @Inject
    VehicleBook book;

    @Inject
    VehicleLog log;

    @Inject
    VehicleNews news;

    @Inject
    TrackerIds trackers;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Needs(Role.VIEWER)
    public VehicleView get(UUID id) {
        return view(store.require(Vehicle.class, id));
    }

    /** Newest first. */
    @Needs(Role.VIEWER)
    public Slice<VehicleView> list(VehicleFilter filter, Paging paging) {
        return Slice.cut(queries.vehicles(filter, paging), paging, Vehicle::id).map(this::view);
    }

    /** Those that exist, by id. */
    @Needs(Role.VIEWER)
    public Map<UUID, VehicleView> all(Collection<UUID> ids) {
        return queries.all(Vehicle.class, ids).stream()
                .map(this::view)
                .collect(Collectors.toMap(VehicleView::id, Function.identity()));
    }

    /** How many there are in each state; a state without any is missing. */
    @Needs(Role.VIEWER)
    public Map<VehicleStatus, Long> countByStatus() {
        return queries.vehiclesByStatus();
    }

    /** What it was up to, newest first. */
    @Needs(Role.VIEWER)
    public Slice<StatusChange> history(UUID id, Paging paging) {
        store.require(Vehicle.class, id);
        return log.statuses(id, paging);
    }

    /** What its odometer said, those written down last first. */
    @Needs(Role.VIEWER)
    public Slice<OdometerReading> readings(UUID id, Paging paging) {
        store.require(Vehicle.class, id);
        return log.readings(id, paging);
    }

    /**
     * What would be kept of it, were it said of one. Outside of the caller's transaction, which a refusal here does not end.
     *
     * @throws org.baobab.platform.kernel.RuleViolationException where it cannot be kept
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VehicleFacts check(VehicleFacts said) {
        return rules.require(said);
    }

    @Needs(Role.AGENT)
    public VehicleView create(VehicleFacts said) {
        VehicleFacts facts = rules.require(said);
        requireDepot(facts.depotId());
        Kept<Vehicle> kept = book.create(facts, clock.instant());
        Vehicle vehicle = kept.row();
        store.flush(WHAT, vehicle.id());
        kept.note().run();
        news.tell(vehicle, VehicleChanged.Kind.CREATED);
        return view(vehicle);
    }

    /**
     * Says everything anew.
     *
     * @param seenVersion the version that the caller knows, or null to change whatever is there
     */
    @Needs(Role.AGENT)
    public VehicleView change(UUID id, VehicleFacts said, Long seenVersion) {
        return changed(store.lock(Vehicle.class, id), said, seenVersion);
    }

    /** As {@link #change(UUID, VehicleFacts, Long)}, what the patch names alone. */
    @Needs(Role.AGENT)
    public VehicleView change(UUID id, ChangeVehicle patch, Long seenVersion) {
        Vehicle vehicle = store.lock(Vehicle.class, id);
        return changed(vehicle, patch.of(vehicle.facts()), seenVersion);
    }

    private VehicleView changed(Vehicle vehicle, VehicleFacts said, Long seenVersion) {
        FleetStore.requireSeen(seenVersion, vehicle.version(), WHAT, vehicle.id());
        VehicleFacts facts = rules.require(said);
        if (facts.depotId() != null && !facts.depotId().equals(vehicle.depotId())) {
            requireDepot(facts.depotId());
        }
        VehicleStatus before = vehicle.status();
        Kept<Vehicle> kept = book.change(vehicle, facts, clock.instant());
        store.flush(WHAT, vehicle.id());
        kept.note().run();
        news.tell(vehicle, VehicleChanged.Kind.CHANGED);
        if (vehicle.status() != before) {
            tellMoved(vehicle);
        }
        return view(vehicle);
    }

    /**
     * @throws org.baobab.platform.kernel.ConflictException {@code vehicle-in-use} where it has history, which retiring it keeps
     */
    @Needs(Role.MANAGER)
    public void delete(UUID id, Long seenVersion) {
        Vehicle vehicle = store.lock(Vehicle.class, id);
        FleetStore.requireSeen(seenVersion, vehicle.version(), WHAT, id);
        trail.record(FleetEvents.VEHICLE_DELETED, FleetEvents.VEHICLE, id, VehicleBook.registered(vehicle));
        news.tell(vehicle, VehicleChanged.Kind.DELETED);
        store.remove(vehicle, id, "vehicle-in-use");
    }

    /** From now on its tracker has to send another id. */
    @Needs(Role.AGENT)
    public VehicleView renewTracker(UUID id) {
        Vehicle vehicle = store.lock(Vehicle.class, id);
        book.carryNewTracker(vehicle);
        store.flush(WHAT, id);
        trail.record(FleetEvents.TRACKER_RENEWED, FleetEvents.VEHICLE, id, VehicleBook.registered(vehicle));
        news.tell(vehicle, VehicleChanged.Kind.CHANGED);
        return view(vehicle);
    }

    /** Somebody read the odometer. */
    @Needs(Role.AGENT)
    public OdometerReading read(UUID id, ReadOdometer said) {
        FactCheck check = new FactCheck();
        check.number("odometerKm", said.odometerKm(), 0L, VehicleRules.MOST_KM, true);
        String reason = check.line("odometerReason", said.odometerReason(), VehicleRules.LONGEST_REASON, false);
        Instant now = clock.instant();
        Instant at = said.at() == null ? now : said.at();
        if (at.isAfter(now.plus(CLOCKS_DIFFER))) {
            check.wrong("at", "fleet.future");
        }
        check.finish();
        odometer(id, said.odometerKm(), OdometerSource.MANUAL, at, reason);
        return log.readings(id, Paging.of(1, null)).items().getFirst();
    }

    /** Takes the row until the transaction ends, as it is now. Whoever also takes a driver's takes this one first. */
    public VehicleView lock(UUID id) {
        return view(store.lock(Vehicle.class, id));
    }

    /** An assignment of it runs from now on. One in the workshop or retired stays so. */
    public void occupy(UUID id) {
        move(id, Vehicle::occupy);
    }

    /** No assignment of it runs any more. */
    public void release(UUID id) {
        move(id, Vehicle::release);
    }

    public void inWorkshop(UUID id) {
        move(id, Vehicle::goToWorkshop);
    }

    /** It is what it was: in use where an assignment runs. */
    public void backFromWorkshop(UUID id) {
        move(id, Vehicle::comeBackFromWorkshop);
    }

    /**
     * What the odometer said at a moment, which may come late. What a tracker estimates and is less than before is not written down.
     *
     * @param reason null unless it goes back
     * @throws org.baobab.platform.kernel.RuleViolationException on {@code odometerKm}, if it goes back without a reason
     */
    public void odometer(UUID id, long km, OdometerSource source, Instant at, String reason) {
        Vehicle vehicle = store.lock(Vehicle.class, id);
        log.read(vehicle, km, source, at, reason);
        store.flush(WHAT, id);
        news.tell(vehicle, VehicleChanged.Kind.CHANGED);
    }

    /** When somebody last read its odometer; what trackers estimated does not count. */
    public Optional<Instant> odometerReadAt(UUID id) {
        return log.lastReadAt(store.require(Vehicle.class, id).id());
    }

    /** The first of its photos is another one; null for none. */
    public void showPhoto(UUID id, UUID documentId) {
        Vehicle vehicle = store.lock(Vehicle.class, id);
        vehicle.show(documentId);
        store.flush(WHAT, id);
        news.tell(vehicle, VehicleChanged.Kind.CHANGED);
    }

    private void move(UUID id, Consumer<Vehicle> how) {
        Vehicle vehicle = store.lock(Vehicle.class, id);
        VehicleStatus before = vehicle.status();
        how.accept(vehicle);
        store.flush(WHAT, id);
        if (vehicle.status() != before) {
            log.noteStatus(vehicle);
            tellMoved(vehicle);
        }
    }

    private void tellMoved(Vehicle vehicle) {
        boolean retired = vehicle.status() == VehicleStatus.RETIRED;
        news.tell(vehicle, retired ? VehicleChanged.Kind.RETIRED : VehicleChanged.Kind.STATUS);
    }

    private void requireDepot(UUID depotId) {
        if (depotId != null && queries.all(Depot.class, List.of(depotId)).isEmpty()) {
            FactCheck check = new FactCheck();
            check.wrong("depotId", "fleet.depot");
            check.finish();
        }
    }

    private VehicleView view(Vehicle vehicle) {
        return vehicle.view(caller.holds(Role.AGENT) ? trackers.read(vehicle.trackerKept()) : null);
    }
}
