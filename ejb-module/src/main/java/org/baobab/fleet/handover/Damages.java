package org.baobab.fleet.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** Damages of the organisation's vehicles. */
@ApplicationScoped
@Transactional
@NeedsApp(App.FLEET)
@Needs(Role.VIEWER)
public class Damages {
    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final String WHAT = "Damage";

    @PersistenceContext
    EntityManager em;

    @Inject
    HandoverStore store;

    @Inject
    Assignments assignments;

    @Inject
    Vehicles vehicles;

    @Inject
    DamageNotices notices;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Newest first. */
    @Needs(Role.VIEWER)
    @Transactional(TxType.SUPPORTS)
    public Slice<DamageView> list(DamageFilter filter, Paging paging) {
        TypedQuery<Damage> query = em.createQuery(
                        "select d from Damage d where d.organizationId = :organization and d.id < :before"
                                + (filter.vehicleId() == null ? "" : " and d.vehicleId = :vehicle")
                                + (filter.assignmentId() == null ? "" : " and d.assignmentId = :assignment")
                                + (filter.open() == null
                                        ? ""
                                        : " and d.settledAt is " + (filter.open() ? "null" : "not null"))
                                + " order by d.id desc",
                        Damage.class)
                .setParameter("organization", caller.requireOrganization())
                .setParameter("before", paging.after() == null ? AFTER_ALL : paging.after());
        if (filter.vehicleId() != null) {
            query.setParameter("vehicle", filter.vehicleId());
        }
        if (filter.assignmentId() != null) {
            query.setParameter("assignment", filter.assignmentId());
        }
        Slice<Damage> rows = Slice.cut(query.setMaxResults(paging.fetch()).getResultList(), paging, Damage::id);
        Map<UUID, VehicleView> known =
                vehicles.all(rows.items().stream().map(Damage::vehicleId).collect(Collectors.toSet()));
        return rows.map(each -> view(each, known.get(each.vehicleId())));
    }

    @Needs(Role.VIEWER)
    @Transactional(TxType.SUPPORTS)
    public DamageView get(UUID id) {
        Damage damage = require(id, LockModeType.NONE);
        return view(damage, vehicles.get(damage.vehicleId()));
    }

    /** Whoever drives it, or sees it at the depot; the managers are told. */
    @Needs(Role.AGENT)
    public DamageView report(UUID assignmentId, ReportDamage what) {
        AssignmentView assignment = assignments.get(assignmentId);
        Damage damage = new Damage(caller.requireOrganization(), assignment, what, caller.accountId(), clock.instant());
        em.persist(damage);
        em.flush();
        store.namePhotosOfDamage(assignmentId, what.photos(), damage.id());
        DamageView view = damage.view(assignment.registration(), what.photos());
        trail.record(HandoverEvents.REPORTED, HandoverEvents.DAMAGE, view.id(), details(view));
        notices.reported(view, assignment.driverName());
        return view;
    }

    /** Nothing is to be done about it any more. */
    @Needs(Role.AGENT)
    public DamageView settle(UUID id, Long seenVersion) {
        Damage damage = require(id, LockModeType.PESSIMISTIC_WRITE);
        if (seenVersion != null && seenVersion != damage.version()) {
            throw new StaleVersionException(WHAT, id);
        }
        damage.settle(caller.accountId(), clock.instant());
        em.flush();
        DamageView view = view(damage, vehicles.get(damage.vehicleId()));
        trail.record(HandoverEvents.SETTLED, HandoverEvents.DAMAGE, view.id(), details(view));
        return view;
    }

    private static Map<String, Object> details(DamageView view) {
        return Map.of(
                HandoverEvents.VEHICLE, String.valueOf(view.registration()),
                HandoverEvents.SEVERITY, view.severity().name());
    }

    private DamageView view(Damage damage, VehicleView vehicle) {
        List<UUID> photos = store.photosOfDamage(damage.id());
        return damage.view(vehicle == null ? null : vehicle.registration(), photos);
    }

    private Damage require(UUID id, LockModeType lock) {
        Damage damage = em.find(Damage.class, id, lock);
        if (damage == null || !damage.organizationId().equals(caller.requireOrganization())) {
            throw new NotFoundException(WHAT, id);
        }
        return damage;
    }
}
