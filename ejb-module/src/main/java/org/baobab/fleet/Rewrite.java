package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.persistence.OwnSql;

/**
 * What people say of many vehicles or drivers, in one statement: Hibernate writes each by itself, because it writes of a row what changed and nothing else.
 * Whoever calls this holds the rows.
 */
@ApplicationScoped
class Rewrite {
    private static final String VEHICLES = """
            UPDATE fleet_vehicle v SET registration = n.registration, vin = n.vin, brand = n.brand, model = n.model, year = n.year,
                kind = n.kind, fuel = n.fuel, depot_id = CAST(n.depot AS uuid), status = n.status, odometer_km = n.km,
                odometer_at = CASE WHEN v.odometer_km = n.km THEN v.odometer_at ELSE :now END, changed_at = :now, version = v.version + 1
            FROM unnest(:ids, :registrations, :vins, :brands, :models, :years, :kinds, :fuels, :depots, :states, :kms)
                AS n (id, registration, vin, brand, model, year, kind, fuel, depot, status, km)
            WHERE v.id = n.id AND v.organization_id = :organization""";
    private static final String DRIVERS = """
            UPDATE fleet_driver d SET full_name = n.name, licence_number = n.licence, licence_classes = n.classes,
                licence_reminded_days = CASE WHEN d.licence_expires_on = CAST(n.expiry AS date) THEN d.licence_reminded_days END,
                licence_expires_on = CAST(n.expiry AS date), phone = n.phone, email = n.email, changed_at = :now, version = d.version + 1
            FROM unnest(:ids, :names, :licences, :classes, :expiries, :phones, :emails)
                AS n (id, name, licence, classes, expiry, phone, email)
            WHERE d.id = n.id AND d.organization_id = :organization""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    void vehicles(List<Vehicle> vehicles, Instant now) {
        List<VehicleFacts> facts = vehicles.stream().map(Vehicle::facts).toList();
        statement(VEHICLES, now, vehicles.stream().map(Vehicle::id).toArray(UUID[]::new))
                .setParameter("registrations", texts(facts, VehicleFacts::registration))
                .setParameter("vins", texts(facts, VehicleFacts::vin))
                .setParameter("brands", texts(facts, VehicleFacts::brand))
                .setParameter("models", texts(facts, VehicleFacts::model))
                .setParameter("years", facts.stream().map(VehicleFacts::year).toArray(Integer[]::new))
                .setParameter("kinds", texts(facts, VehicleFacts::kind))
                .setParameter("fuels", texts(facts, VehicleFacts::fuel))
                .setParameter("depots", texts(facts, VehicleFacts::depotId))
                .setParameter("states", texts(facts, VehicleFacts::status))
                .setParameter(
                        "kms", facts.stream().map(VehicleFacts::odometerKm).toArray(Long[]::new))
                .executeUpdate();
    }

    void drivers(List<Driver> drivers, Instant now) {
        List<DriverFacts> facts = drivers.stream().map(Driver::facts).toList();
        statement(DRIVERS, now, drivers.stream().map(Driver::id).toArray(UUID[]::new))
                .setParameter("names", texts(facts, DriverFacts::fullName))
                .setParameter("licences", texts(facts, DriverFacts::licenceNumber))
                .setParameter("classes", texts(facts, each -> String.join(" ", each.licenceClasses())))
                .setParameter("expiries", texts(facts, DriverFacts::licenceExpiresOn))
                .setParameter("phones", texts(facts, DriverFacts::phone))
                .setParameter("emails", texts(facts, DriverFacts::email))
                .executeUpdate();
    }

    private Query statement(String sql, Instant now, UUID[] ids) {
        return OwnSql.changing(em, sql)
                .setParameter("now", now)
                .setParameter("organization", caller.requireOrganization())
                .setParameter("ids", ids);
    }

    private static <T> String[] texts(List<T> facts, Function<T, Object> fact) {
        return facts.stream()
                .map(fact)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
