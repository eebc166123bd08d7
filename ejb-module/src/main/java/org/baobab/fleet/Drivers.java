package org.baobab.fleet;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** The drivers of the organisation that the caller has entered, and {@link DriverClaims} for those who are drivers themselves. */
@Stateless
@NeedsApp(App.FLEET)
public class Drivers {
    static final String WHAT = "Driver";

    @Inject
    FleetStore store;

    @Inject
    FleetQueries queries;

    @Inject
    DriverRules rules;

    @Inject
    DriverBook book;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Needs(Role.VIEWER)
    public DriverView get(UUID id) {
        return store.require(Driver.class, id).view();
    }

    /** Newest first. */
    @Needs(Role.VIEWER)
    public Slice<DriverView> list(DriverFilter filter, Paging paging) {
        return Slice.cut(queries.drivers(filter, paging), paging, Driver::id).map(Driver::view);
    }

    /** Those that exist, by id. */
    @Needs(Role.VIEWER)
    public Map<UUID, DriverView> all(Collection<UUID> ids) {
        return queries.all(Driver.class, ids).stream()
                .map(Driver::view)
                .collect(Collectors.toMap(DriverView::id, Function.identity()));
    }

    /** The one in this organisation who is that person. */
    public Optional<DriverView> ofAccount(UUID accountId) {
        return queries.driverOfAccount(accountId).map(Driver::view);
    }

    /**
     * What would be kept of it, were it said of one. Outside of the caller's transaction, which a refusal here does not end.
     *
     * @throws org.baobab.platform.kernel.RuleViolationException where it cannot be kept
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DriverFacts check(DriverFacts said) {
        return rules.require(said);
    }

    @Needs(Role.AGENT)
    public DriverView create(DriverFacts said) {
        Kept<Driver> kept = book.create(rules.require(said), clock.instant());
        store.flush(WHAT, kept.row().id());
        kept.note().run();
        return kept.row().view();
    }

    /**
     * Says everything anew.
     *
     * @param seenVersion the version that the caller knows, or null to change whatever is there
     */
    @Needs(Role.AGENT)
    public DriverView change(UUID id, DriverFacts said, Long seenVersion) {
        return changed(store.lock(Driver.class, id), said, seenVersion);
    }

    /** As {@link #change(UUID, DriverFacts, Long)}, what the patch names alone. */
    @Needs(Role.AGENT)
    public DriverView change(UUID id, ChangeDriver patch, Long seenVersion) {
        Driver driver = store.lock(Driver.class, id);
        return changed(driver, patch.of(driver.facts()), seenVersion);
    }

    private DriverView changed(Driver driver, DriverFacts said, Long seenVersion) {
        FleetStore.requireSeen(seenVersion, driver.version(), WHAT, driver.id());
        Kept<Driver> kept = book.change(driver, rules.require(said), clock.instant());
        store.flush(WHAT, driver.id());
        kept.note().run();
        return driver.view();
    }

    /** Their licence was renewed. Whoever calls this has asked for the right. */
    public void renewLicence(UUID id, LocalDate expiry) {
        Driver driver = store.lock(Driver.class, id);
        if (!expiry.equals(driver.licenceExpiresOn())) {
            driver.renewLicence(expiry, clock.instant());
            store.flush(WHAT, id);
            book.noteChanged(driver);
        }
    }

    /** @throws org.baobab.platform.kernel.ConflictException {@code driver-in-use} where they have history */
    @Needs(Role.MANAGER)
    public void delete(UUID id, Long seenVersion) {
        Driver driver = store.lock(Driver.class, id);
        FleetStore.requireSeen(seenVersion, driver.version(), WHAT, id);
        trail.record(FleetEvents.DRIVER_DELETED, FleetEvents.DRIVER, id, DriverBook.named(driver));
        store.remove(driver, id, "driver-in-use");
    }

    /** Takes the row until the transaction ends, as it is now. Whoever also takes a vehicle's has that one already. */
    public DriverView lock(UUID id) {
        return store.lock(Driver.class, id).view();
    }
}
