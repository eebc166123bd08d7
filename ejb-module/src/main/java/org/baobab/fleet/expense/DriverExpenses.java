package org.baobab.fleet.expense;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.baobab.fleet.DriverClaims;
import org.baobab.fleet.DriverClaims.Seat;
import org.baobab.fleet.Establishment;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.document.NewDocument;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;

/**
 * What drivers submit from the road, members or not: for vehicles that were assigned to them lately, and for no longer than one act they work in that
 * organisation. They see what they submitted and nothing else.
 */
@ApplicationScoped
public class DriverExpenses {
    /** So long after they drove a vehicle they can still bring its receipts. */
    private static final Duration LATELY = Duration.ofDays(45);

    private static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    DriverClaims claims;

    @Inject
    ExpenseStore store;

    @Inject
    ExpenseRules rules;

    @Inject
    ExpenseBook book;

    @Inject
    Vehicles vehicles;

    @Inject
    Establishment home;

    @Inject
    Documents documents;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A vehicle that the person who calls drives or drove lately, and for whom. */
    public record Driven(
            VehicleView vehicle, UUID driverId, UUID organizationId, String organizationName, String currency) {}

    /** The one that is driven now first. */
    @Transactional
    public List<Driven> vehicles() {
        List<Driven> found = new ArrayList<>();
        for (Seat seat : claims.claim()) {
            List<UUID> ids = driven(seat);
            String currency = as(seat.organizationId(), Role.VIEWER, home::currency);
            Map<UUID, VehicleView> known = as(seat.organizationId(), Role.VIEWER, () -> vehicles.all(ids));
            ids.stream()
                    .filter(known::containsKey)
                    .map(id -> new Driven(
                            known.get(id), seat.driverId(), seat.organizationId(), seat.organizationName(), currency))
                    .forEach(found::add);
        }
        return found;
    }

    /** What the person who calls submitted as a driver, newest first. */
    @Transactional
    public List<ExpenseView> list() {
        List<ExpenseView> found = new ArrayList<>();
        for (Seat seat : claims.claim()) {
            found.addAll(as(
                    seat.organizationId(),
                    Role.VIEWER,
                    () -> store.by(caller.requireAccount(), seat.driverId(), MOST).stream()
                            .map(book::view)
                            .toList()));
        }
        return found;
    }

    /** One of those; empty for any other. */
    @Transactional
    public Optional<ExpenseView> find(UUID id) {
        return list().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Keeps a receipt until the expense is submitted. It belongs to the vehicle's organisation, as a receipt does.
     *
     * @param vehicleId that the person who calls drives or drove lately
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public DocumentView keep(UUID vehicleId, NewDocument receipt, InputStream content) {
        UUID organization = require(vehicleId).organizationId();
        return as(organization, Role.AGENT, () -> documents.store(receipt.by(caller.requireAccount()), content));
    }

    /**
     * For a vehicle that the person who calls drives or drove lately, by them.
     *
     * @param receipts kept before by {@link #keep}; those of others are refused
     */
    @Transactional
    public ExpenseView submit(ExpenseFacts said, Collection<UUID> receipts) {
        Driven driven = require(said.vehicleId());
        return as(driven.organizationId(), Role.AGENT, () -> {
            requireOwn(receipts);
            ExpenseFacts facts = new ExpenseFacts(
                    said.vehicleId(),
                    driven.driverId(),
                    said.kind(),
                    said.date(),
                    said.amount(),
                    said.vatRate(),
                    true,
                    said.litres(),
                    said.fullTank(),
                    said.odometerKm(),
                    said.station(),
                    said.note(),
                    List.copyOf(receipts));
            return book.view(book.submit(rules.require(facts, true, Set.of())));
        });
    }

    private void requireOwn(Collection<UUID> receipts) {
        for (UUID each : receipts) {
            if (!caller.requireAccount().equals(documents.get(each).accountId())) {
                throw new RuleViolationException("documentIds", "fleet.document", Map.of("document", each));
            }
        }
    }

    private Driven require(UUID vehicleId) {
        return vehicles().stream()
                .filter(each -> each.vehicle().id().equals(vehicleId))
                .findFirst()
                .orElseThrow(() -> new RuleViolationException(
                        "vehicleId", "fleet.vehicle", Map.of("vehicle", String.valueOf(vehicleId))));
    }

    /** By the table of assignments alone, which this package must not know more of. */
    private List<UUID> driven(Seat seat) {
        Map<UUID, Boolean> ids = new LinkedHashMap<>();
        List<?> rows = em.createNativeQuery("""
                        SELECT vehicle_id FROM fleet_assignment
                        WHERE organization_id = :organization AND driver_id = :driver AND state IN ('ACTIVE', 'ENDED')
                            AND coalesce(ended_at, ends_at, :now) > :since
                        ORDER BY state, starts_at DESC""", UUID.class)
                .setParameter("organization", seat.organizationId())
                .setParameter("driver", seat.driverId())
                .setParameter("now", clock.instant())
                .setParameter("since", clock.instant().minus(LATELY))
                .getResultList();
        rows.forEach(row -> ids.put((UUID) row, true));
        return List.copyOf(ids.keySet());
    }

    private <T> T as(UUID organization, Role role, Supplier<T> act) {
        UUID before = caller.organizationId();
        Role held = caller.role();
        caller.enter(organization, role);
        try {
            return act.get();
        } finally {
            caller.enter(before, held);
        }
    }
}
