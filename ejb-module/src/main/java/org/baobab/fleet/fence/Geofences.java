package org.baobab.fleet.fence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** The zones of the organisation that the caller has entered. */
@Stateless
@NeedsApp(App.FLEET)
public class Geofences {
    /** As many as are looked through within microseconds for each position. */
    static final int MOST = 2_000;

    private static final String WHAT = "Geofence";
    private static final UUID NEWEST = new UUID(-1, -1);

    @PersistenceContext
    EntityManager em;

    @Inject
    FenceEditions editions;

    @Inject
    Vehicles vehicles;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Needs(Role.VIEWER)
    public GeofenceView get(UUID id) {
        return GeofenceView.of(require(id));
    }

    /**
     * Newest first.
     *
     * @param kind null is all
     */
    @Needs(Role.VIEWER)
    public Slice<GeofenceView> list(FenceKind kind, Paging paging) {
        return Slice.cut(
                        em.createQuery("""
                                select f from Geofence f
                                where f.organizationId = :organization and f.id < :after and (:kind is null or f.kind = :kind)
                                order by f.id desc""", Geofence.class)
                                .setParameter("organization", caller.requireOrganization())
                                .setParameter("after", paging.after() == null ? NEWEST : paging.after())
                                .setParameter("kind", kind)
                                .setMaxResults(paging.fetch())
                                .getResultList(),
                        paging,
                        Geofence::id)
                .map(GeofenceView::of);
    }

    /** @throws ConflictException {@code geofence-limit} */
    @Needs(Role.AGENT)
    public GeofenceView create(GeofenceFacts said) {
        SoundFence sound = FenceRules.require(said);
        requireVehicles(sound.vehicles());
        UUID organization = caller.requireOrganization();
        editions.next(organization);
        requireRoom(organization);
        Geofence fence = new Geofence(organization, sound, clock.instant());
        em.persist(fence);
        em.flush();
        editions.next(fence, true);
        trail.record(FenceEvents.CREATED, FenceEvents.SUBJECT, fence.id(), named(fence));
        return GeofenceView.of(fence);
    }

    /**
     * Says everything anew.
     *
     * @param seenVersion the version that the caller knows, or null to change whatever is there
     */
    @Needs(Role.AGENT)
    public GeofenceView change(UUID id, GeofenceFacts said, Long seenVersion) {
        return changed(lock(id), said, seenVersion);
    }

    /** As {@link #change(UUID, GeofenceFacts, Long)}, what the patch names alone. */
    @Needs(Role.AGENT)
    public GeofenceView change(UUID id, ChangeGeofence patch, Long seenVersion) {
        Geofence fence = lock(id);
        return changed(fence, patch.of(fence.facts()), seenVersion);
    }

    private GeofenceView changed(Geofence fence, GeofenceFacts said, Long seenVersion) {
        requireSeen(fence, seenVersion);
        SoundFence sound = FenceRules.require(said);
        requireVehicles(sound.vehicles());
        boolean moved = !fence.watchesAs(sound);
        fence.become(sound, clock.instant());
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException(WHAT, fence.id(), e);
        }
        editions.next(fence, moved);
        trail.record(FenceEvents.CHANGED, FenceEvents.SUBJECT, fence.id(), named(fence));
        return GeofenceView.of(fence);
    }

    /** What it found stays, under the name that it had. */
    @Needs(Role.AGENT)
    public void delete(UUID id, Long seenVersion) {
        Geofence fence = lock(id);
        requireSeen(fence, seenVersion);
        em.remove(fence);
        em.flush();
        editions.next(fence, true);
        trail.record(FenceEvents.DELETED, FenceEvents.SUBJECT, fence.id(), named(fence));
    }

    private static Map<String, Object> named(Geofence fence) {
        return Map.of(
                FenceEvents.NAME, fence.name(), FenceEvents.KIND, fence.kind().name());
    }

    private void requireVehicles(Set<UUID> chosen) {
        if (chosen != null && vehicles.all(chosen).size() < chosen.size()) {
            throw new RuleViolationException("vehicleIds", "fence.vehicle");
        }
    }

    private void requireRoom(UUID organization) {
        long existing = em.createQuery(
                        "select count(f) from Geofence f where f.organizationId = :organization", Long.class)
                .setParameter("organization", organization)
                .getSingleResult();
        if (existing >= MOST) {
            throw new ConflictException(
                    "geofence-limit", "Organization " + organization + " has enough geofences", Map.of("most", MOST));
        }
    }

    private static void requireSeen(Geofence fence, Long seenVersion) {
        if (seenVersion != null && seenVersion != fence.version()) {
            throw new StaleVersionException(WHAT, fence.id());
        }
    }

    private Geofence require(UUID id) {
        Geofence fence = em.find(Geofence.class, id);
        if (fence == null) {
            throw new NotFoundException(WHAT, id);
        }
        return fence;
    }

    /** Locked, and as the database has it now. */
    private Geofence lock(UUID id) {
        Geofence fence = require(id);
        try {
            em.refresh(fence, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException justDeleted) {
            throw new NotFoundException(WHAT, id);
        }
        return fence;
    }
}
