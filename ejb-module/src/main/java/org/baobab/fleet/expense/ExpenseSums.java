package org.baobab.fleet.expense;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.Establishment;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.money.ExchangeRates;
import org.baobab.platform.money.TaxedMoney;

/** Sums of what was not rejected, in the organisation's currency. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class ExpenseSums {
    @PersistenceContext
    EntityManager em;

    @Inject
    ExchangeRates rates;

    @Inject
    Establishment home;

    @Inject
    Caller caller;

    /** What one vehicle spent on one kind in one month. */
    record Row(String month, UUID vehicleId, ExpenseKind kind, long count, TaxedMoney sum) {}

    /**
     * By month and kind, and by vehicle where that is wanted.
     *
     * @param filter its state, where it names one, takes the place of "not rejected"
     */
    List<Row> of(ExpenseFilter filter, boolean byVehicle) {
        Map<String, Object> values = new HashMap<>();
        String vehicle = byVehicle ? "vehicle_id" : "CAST(NULL AS uuid)";
        Query query = em.createNativeQuery(
                "SELECT to_char(spent_on, 'YYYY-MM') AS month, " + vehicle
                        + " AS vehicle, kind, own_currency, count(*) AS expenses,"
                        + " sum(own_net) AS net, sum(own_vat) AS vat, sum(own_gross) AS gross FROM fleet_expense WHERE "
                        + where(filter, values) + " GROUP BY 1, 2, 3, 4 ORDER BY 1, 3, 2",
                Tuple.class);
        values.forEach(query::setParameter);
        String own = home.currency();
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Tuple) row, own)).toList();
    }

    /** Kilometres between the first and the last time in these days that somebody looked at the odometer, at the pump too. */
    double driven(UUID vehicleId, LocalDate from, LocalDate to) {
        Object km = em.createNativeQuery("""
                        SELECT coalesce(max(seen.km) - min(seen.km), 0) FROM (
                            SELECT o.km FROM fleet_odometer o
                            WHERE o.organization_id = :organization AND o.vehicle_id = :vehicle AND o.at >= :begin AND o.at < :end
                            UNION ALL SELECT e.odometer_km FROM fleet_expense e JOIN fleet_vehicle v ON v.id = e.vehicle_id
                            WHERE e.organization_id = :organization AND e.vehicle_id = :vehicle AND e.spent_on BETWEEN :from AND :to
                                AND e.odometer_km <= v.odometer_km AND e.state <> 'REJECTED') seen""", Long.class)
                .setParameter("organization", caller.requireOrganization())
                .setParameter("vehicle", vehicleId)
                .setParameter("begin", home.momentOf(from))
                .setParameter("end", home.momentOf(to.plusDays(1)))
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        return ((Number) km).doubleValue();
    }

    private String where(ExpenseFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("organization_id = :organization");
        values.put("organization", caller.requireOrganization());
        narrow(where, values, " AND spent_on >= :from", "from", filter.from());
        narrow(where, values, " AND spent_on <= :to", "to", filter.to());
        narrow(where, values, " AND vehicle_id = :vehicle", "vehicle", filter.vehicleId());
        narrow(where, values, " AND driver_id = :driver", "driver", filter.driverId());
        narrow(
                where,
                values,
                " AND kind = :kind",
                "kind",
                filter.kind() == null ? null : filter.kind().name());
        if (filter.state() == null) {
            where.append(" AND state <> 'REJECTED'");
        } else {
            where.append(" AND state = :state");
            values.put("state", filter.state().name());
        }
        return where.toString();
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }

    private Row row(Tuple row, String own) {
        TaxedMoney sum = TaxedMoney.exact(
                row.get("net", BigDecimal.class),
                row.get("gross", BigDecimal.class),
                row.get("own_currency", String.class));
        return new Row(
                row.get("month", String.class),
                row.get("vehicle", UUID.class),
                ExpenseKind.valueOf(row.get("kind", String.class)),
                row.get("expenses", Number.class).longValue(),
                inOwn(sum, own));
    }

    /** Only where the organisation came to count in another currency since. */
    private TaxedMoney inOwn(TaxedMoney sum, String own) {
        if (own.equals(sum.currency()) || !rates.knows(own) || !rates.knows(sum.currency())) {
            return own.equals(sum.currency()) ? sum : TaxedMoney.nothing(own);
        }
        return TaxedMoney.exact(
                rates.convert(sum.netMoney(), own).amount(),
                rates.convert(sum.grossMoney(), own).amount(),
                own);
    }
}
