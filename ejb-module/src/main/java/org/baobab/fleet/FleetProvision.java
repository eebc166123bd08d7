package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.PlatformRole;

/** Sets up a fleet as if it had grown by itself, in the organisation that Baobab works in: for a demonstration. Nobody is told, for it happened long ago. */
@ApplicationScoped
@NeedsPlatform(PlatformRole.ADMIN)
@Transactional(TxType.MANDATORY)
public class FleetProvision {
    @PersistenceContext
    EntityManager em;

    @Inject
    VehicleRules vehicleRules;

    @Inject
    DriverRules driverRules;

    @Inject
    TrackerIds trackers;

    @Inject
    Caller caller;

    public DepotView depot(DepotFacts facts, Instant since) {
        Depot depot = new Depot(caller.requireOrganization(), facts, since);
        em.persist(depot);
        em.flush();
        return depot.view(0);
    }

    /** @param accountId the person; null for somebody who never signed in */
    public DriverView driver(DriverFacts facts, UUID accountId, Instant since) {
        Driver driver = new Driver(caller.requireOrganization(), driverRules.require(facts), since);
        driver.belongTo(accountId);
        em.persist(driver);
        em.flush();
        return driver.view();
    }

    /**
     * @param facts as it is now
     * @param kmBefore what its odometer said at first
     * @param since from when on it was available
     * @param movedAt since when it is what it is now
     */
    public VehicleView vehicle(VehicleFacts facts, long kmBefore, Instant since, Instant movedAt) {
        VehicleFacts known = vehicleRules.require(facts);
        Vehicle vehicle = new Vehicle(caller.requireOrganization(), known, since);
        String tracker = TrackerIds.random();
        vehicle.carry(TrackerIds.hash(tracker), trackers.keep(tracker));
        VehicleStatus now = vehicle.status();
        vehicle.set(VehicleStatus.AVAILABLE);
        em.persist(vehicle);
        em.flush();
        em.persist(new VehicleStatusRow(vehicle, since, null));
        em.persist(new OdometerRow(vehicle, kmBefore, since, OdometerSource.MANUAL, null, null));
        if (now != VehicleStatus.AVAILABLE) {
            vehicle.set(now);
            em.persist(new VehicleStatusRow(vehicle, movedAt, null));
        }
        em.flush();
        return vehicle.view(tracker);
    }
}
