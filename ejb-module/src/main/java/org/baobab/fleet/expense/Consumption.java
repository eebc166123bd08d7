package org.baobab.fleet.expense;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.Establishment;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** What the vehicles of the organisation that the caller has entered burn. What is an outlier is told by all that is known of the vehicle, whatever part is shown. */
@Stateless
@NeedsApp(App.FLEET)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Consumption {
    /** Back so far; what a vehicle burnt years ago says little of how it is. */
    private static final int MONTHS_KNOWN = 24;

    @PersistenceContext
    EntityManager em;

    @Inject
    Vehicles vehicles;

    @Inject
    Establishment home;

    @Inject
    Caller caller;

    /**
     * @param from the first day on which an interval may end; null for two years before the last
     * @param to the last one; null for whichever
     */
    @Needs(Role.VIEWER)
    public VehicleConsumption of(UUID vehicleId, LocalDate from, LocalDate to) {
        vehicles.get(vehicleId);
        LocalDate last = to == null ? home.today() : to;
        List<FuelInterval> intervals =
                FuelIntervals.of(fills(vehicleId, from, last).getOrDefault(vehicleId, List.of()));
        return VehicleConsumption.of(vehicleId, within(intervals, from, last));
    }

    /** Each vehicle that was filled up twice, by id. */
    @Needs(Role.VIEWER)
    public Map<UUID, VehicleConsumption> ofAll(LocalDate from, LocalDate to) {
        Map<UUID, VehicleConsumption> found = new LinkedHashMap<>();
        fills(null, from, to).forEach((vehicle, fills) -> {
            List<FuelInterval> intervals = within(FuelIntervals.of(fills), from, to);
            if (!intervals.isEmpty()) {
                found.put(vehicle, VehicleConsumption.of(vehicle, intervals));
            }
        });
        return found;
    }

    private static List<FuelInterval> within(List<FuelInterval> intervals, LocalDate from, LocalDate to) {
        return intervals.stream()
                .filter(each -> from == null || !each.to().isBefore(from))
                .filter(each -> !each.to().isAfter(to))
                .toList();
    }

    /** By vehicle, in the order in which they happened. */
    private Map<UUID, List<FuelFill>> fills(UUID vehicleId, LocalDate from, LocalDate to) {
        LocalDate since = to.minusMonths(MONTHS_KNOWN);
        List<Expense> rows = em.createQuery("""
                        select e from Expense e
                        where e.organizationId = :organization and e.kind = :fuel and e.state <> :rejected
                            and e.spentOn between :since and :to and (:every = true or e.vehicleId = :vehicle)
                        order by e.vehicleId, e.spentOn, e.odometerKm, e.id""", Expense.class)
                .setParameter("organization", caller.requireOrganization())
                .setParameter("fuel", ExpenseKind.FUEL)
                .setParameter("rejected", ExpenseState.REJECTED)
                .setParameter("since", from == null || from.isAfter(since) ? since : from.minusMonths(1))
                .setParameter("to", to)
                .setParameter("every", vehicleId == null)
                .setParameter("vehicle", vehicleId == null ? caller.requireOrganization() : vehicleId)
                .getResultList();
        Map<UUID, List<FuelFill>> found = new LinkedHashMap<>();
        rows.forEach(row -> found.computeIfAbsent(row.vehicleId(), vehicle -> new ArrayList<>())
                .add(row.fill()));
        return found;
    }
}
