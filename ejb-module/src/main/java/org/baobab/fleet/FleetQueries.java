package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Paging;

/** Lists of vehicles, drivers and depots, newest first. In SQL, because what is sought is found by its trigrams. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class FleetQueries {
    private static final UUID NEWEST = new UUID(-1, -1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    static UUID after(Paging paging) {
        return paging.after() == null ? NEWEST : paging.after();
    }

    List<Vehicle> vehicles(VehicleFilter filter, Paging paging) {
        Search search = new Search("fleet_vehicle");
        search.only("status", filter.status() == null ? null : filter.status().name());
        search.only("kind", filter.kind() == null ? null : filter.kind().name());
        search.only("fuel", filter.fuel() == null ? null : filter.fuel().name());
        search.only("depot_id", filter.depotId());
        search.like(filter.text());
        return search.rows(Vehicle.class, paging);
    }

    List<Driver> drivers(DriverFilter filter, Paging paging) {
        Search search = new Search("fleet_driver");
        if (filter.licenceExpiresBefore() != null) {
            search.and("licence_expires_on < :before", "before", filter.licenceExpiresBefore());
        }
        search.like(filter.text());
        return search.rows(Driver.class, paging);
    }

    List<Depot> depots(String text, Paging paging) {
        Search search = new Search("fleet_depot");
        search.like(text);
        return search.rows(Depot.class, paging);
    }

    <T> List<T> all(Class<T> type, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select v from " + type.getSimpleName() + " v where v.id in :ids", type)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Optional<Driver> driverOfAccount(UUID accountId) {
        return em.createQuery("select d from Driver d where d.accountId = :account", Driver.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** How many vehicles belong to each depot; those without any are missing. */
    Map<UUID, Long> vehiclesByDepot() {
        Map<UUID, Long> numbers = new HashMap<>();
        em.createQuery("""
                        select v.depotId, count(v) from Vehicle v
                        where v.depotId is not null and v.status <> :retired group by v.depotId""", Object[].class)
                .setParameter("retired", VehicleStatus.RETIRED)
                .getResultList()
                .forEach(row -> numbers.put((UUID) row[0], (Long) row[1]));
        return numbers;
    }

    /** Vehicles that can be had now, with their depots, by registration. */
    List<AvailableVehicle> available(UUID organization) {
        List<?> rows = em.createNativeQuery("""
                        SELECT v.id, v.registration, v.brand, v.model, v.kind, v.fuel, v.odometer_km, d.id, d.name, d.latitude, d.longitude
                        FROM fleet_vehicle v LEFT JOIN fleet_depot d ON d.id = v.depot_id
                        WHERE v.organization_id = :organization AND v.status = 'AVAILABLE'
                        ORDER BY v.registration_key""", Object[].class)
                .setParameter("organization", organization)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(FleetQueries::available)
                .toList();
    }

    private static AvailableVehicle available(Object[] row) {
        return new AvailableVehicle(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                VehicleKind.valueOf((String) row[4]),
                Fuel.valueOf((String) row[5]),
                ((Number) row[6]).longValue(),
                row[7] == null
                        ? null
                        : new AvailableVehicle.Home((UUID) row[7], (String) row[8], (double) row[9], (double) row[10]));
    }

    /** How many vehicles there are in each state; a state without any is missing. */
    Map<VehicleStatus, Long> vehiclesByStatus() {
        Map<VehicleStatus, Long> numbers = new HashMap<>();
        em.createQuery("select v.status, count(v) from Vehicle v group by v.status", Object[].class)
                .getResultList()
                .forEach(row -> numbers.put((VehicleStatus) row[0], (Long) row[1]));
        return numbers;
    }

    /** Rows of one table of the organisation that the caller works in. */
    private final class Search {
        private final String table;
        private final StringBuilder where = new StringBuilder("organization_id = :organization");
        private final Map<String, Object> values = new HashMap<>();

        Search(String table) {
            this.table = table;
            values.put("organization", caller.requireOrganization());
        }

        void only(String column, Object value) {
            if (value != null) {
                and(column + " = :" + column, column, value);
            }
        }

        void and(String condition, String name, Object value) {
            where.append(" AND ").append(condition);
            values.put(name, value);
        }

        /** What was typed where it stands so, and only where nothing does, what resembles it. */
        void like(String typed) {
            if (typed == null || typed.isBlank()) {
                return;
            }
            Map<String, Object> sought = new HashMap<>();
            sought.put("text", typed.strip());
            String literal = "(words LIKE '%' || " + escaped("fleet_words(:text)") + " || '%'"
                    + " OR fleet_key(:text) <> '' AND words LIKE '%' || lower(fleet_key(:text)) || '%')";
            boolean there = exists(literal, sought);
            where.append(" AND ").append(there ? literal : "fleet_words(:text) <% words");
            values.putAll(sought);
        }

        private String escaped(String words) {
            return "replace(replace(replace(" + words + ", '\\', '\\\\'), '%', '\\%'), '_', '\\_')";
        }

        private boolean exists(String condition, Map<String, Object> sought) {
            Query query = em.createNativeQuery(
                    "SELECT 1 FROM " + table + " WHERE organization_id = :organization AND " + condition + " LIMIT 1",
                    Integer.class);
            query.setParameter("organization", values.get("organization"));
            sought.forEach(query::setParameter);
            return !query.getResultList().isEmpty();
        }

        <T> List<T> rows(Class<T> type, Paging paging) {
            Query query = em.createNativeQuery(
                    "SELECT * FROM " + table + " WHERE " + where + " AND id < :after ORDER BY id DESC", type);
            values.forEach(query::setParameter);
            query.setParameter("after", after(paging));
            return ((List<?>) query.setMaxResults(paging.fetch()).getResultList())
                    .stream().map(type::cast).toList();
        }
    }
}
