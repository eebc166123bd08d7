package org.baobab.fleet.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.FleetCast;
import org.baobab.fleet.FleetScene;
import org.baobab.fleet.ManyVehicles;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.VehicleView;
import org.baobab.platform.kernel.Ids;

/**
 * Three months in which each driver took a vehicle on most working days and brought it back, and ten days that are planned. The first driver, who has an
 * account, is on the road today. Every vehicle has one driver at most, so nothing overlaps, whatever day the demonstration begins on.
 */
@ApplicationScoped
public class AssignmentScene implements FleetScene {
    private static final int FIRST = 100;
    private static final int AHEAD = 10;
    private static final long SEED = 20_261_122L;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
    private static final List<String> PURPOSES = List.of(
            "Livraisons à Blida",
            "Chantier de Boumerdès",
            "Tournée d’Alger Centre",
            "Clients de Tipaza",
            "Transfert de matériel",
            "Navette Oued Smar – Rouïba");
    private static final List<String> ITEMS = List.of(
            "TYRES",
            "LIGHTS",
            "BODYWORK",
            "WINDOWS",
            "MIRRORS",
            "BRAKES",
            "INTERIOR",
            "PAPERS",
            "TRIANGLE",
            "VEST",
            "EXTINGUISHER",
            "FIRST_AID",
            "SPARE_WHEEL",
            "JACK");

    private static final String ASSIGN = """
            INSERT INTO fleet_assignment (id, organization_id, vehicle_id, driver_id, starts_at, ends_at, purpose, state, started_at, ended_at,
                start_odometer_km, end_odometer_km, created_at, created_by, changed_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""";
    private static final String SIGN = """
            INSERT INTO fleet_handover (id, organization_id, assignment_id, kind, at, odometer_km, fuel_percent, checklist, remarks, signer, signature)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""";
    private static final String BREAK = """
            INSERT INTO fleet_damage (id, organization_id, vehicle_id, assignment_id, severity, description, reported_at, settled_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)""";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @PersistenceContext
    EntityManager em;

    @Inject
    ManyVehicles vehicles;

    /** A day of a driver. */
    private record Shift(
            UUID id,
            VehicleView vehicle,
            DriverView driver,
            Instant from,
            Instant to,
            String purpose,
            long startKm,
            long endKm) {
        boolean isOver(Instant now) {
            return !to.isAfter(now);
        }

        boolean hasBegun(Instant now) {
            return !from.isAfter(now);
        }
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public void play(FleetCast cast) {
        List<Shift> shifts = shifts(cast);
        em.flush();
        try (Connection connection = database.getConnection()) {
            assign(connection, cast, shifts);
            sign(connection, cast, shifts);
            damage(connection, cast, shifts);
        } catch (SQLException e) {
            throw new IllegalStateException("The assignments of the demonstration could not be written", e);
        }
        vehicles.occupy(shifts.stream()
                .filter(each -> each.hasBegun(cast.now()) && !each.isOver(cast.now()))
                .map(each -> each.vehicle().id())
                .toList());
    }

    private static List<Shift> shifts(FleetCast cast) {
        List<VehicleView> usable = cast.vehicles().stream()
                .filter(each -> each.status() == VehicleStatus.AVAILABLE)
                .toList();
        List<Shift> all = new ArrayList<>();
        Random random = new Random(SEED);
        for (int i = 0; i < Math.min(usable.size(), cast.drivers().size()); i++) {
            all.addAll(days(cast, usable.get(i), cast.drivers().get(i), i == 0, random));
        }
        all.sort(Comparator.comparing(Shift::from));
        return all;
    }

    /** From the last one back, because the odometer is known today. */
    private static List<Shift> days(
            FleetCast cast, VehicleView vehicle, DriverView driver, boolean today, Random random) {
        List<Shift> days = new ArrayList<>();
        LocalDate now = LocalDate.ofInstant(cast.now(), cast.zone());
        LocalDate first = LocalDate.ofInstant(cast.since(), cast.zone());
        long km = vehicle.odometerKm();
        for (LocalDate day = now.plusDays(AHEAD); !day.isBefore(first); day = day.minusDays(1)) {
            boolean on = day.equals(now) && today || !WEEKEND.contains(day.getDayOfWeek()) && random.nextInt(10) < 8;
            int driven = 25 + random.nextInt(90);
            int begins = 6 * 60 + 30 + 15 * random.nextInt(8);
            int lasts = 7 * 60 + 30 * random.nextInt(7);
            String purpose = PURPOSES.get(random.nextInt(PURPOSES.size()));
            if (on) {
                Shift shift = day.equals(now) && today
                        ? running(cast, vehicle, driver, purpose, km)
                        : shift(day, cast.zone(), new int[] {begins, lasts}, vehicle, driver, purpose, km - driven, km);
                boolean over = shift.isOver(cast.now());
                if (over && km - driven > 0) {
                    km -= driven;
                    days.add(shift);
                } else if (!over) {
                    days.add(new Shift(shift.id(), vehicle, driver, shift.from(), shift.to(), purpose, km, km));
                }
            }
        }
        return days;
    }

    private static Shift running(FleetCast cast, VehicleView vehicle, DriverView driver, String purpose, long km) {
        Instant now = cast.now();
        return new Shift(
                Ids.next(),
                vehicle,
                driver,
                now.minus(Duration.ofHours(2)),
                now.plus(Duration.ofHours(6)),
                purpose,
                km,
                km);
    }

    private static Shift shift(
            LocalDate day,
            ZoneId zone,
            int[] minutes,
            VehicleView vehicle,
            DriverView driver,
            String purpose,
            long startKm,
            long endKm) {
        ZonedDateTime from = day.atStartOfDay(zone).plusMinutes(minutes[0]);
        return new Shift(
                Ids.next(),
                vehicle,
                driver,
                from.toInstant(),
                from.plusMinutes(minutes[1]).toInstant(),
                purpose,
                startKm,
                endKm);
    }

    private static void assign(Connection connection, FleetCast cast, List<Shift> shifts) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(ASSIGN)) {
            for (Shift each : unmixed(shifts)) {
                boolean begun = each.hasBegun(cast.now());
                boolean over = each.isOver(cast.now());
                Instant told = each.from().minus(Duration.ofDays(2));
                row.setObject(1, each.id());
                row.setObject(2, cast.organizationId());
                row.setObject(3, each.vehicle().id());
                row.setObject(4, each.driver().id());
                row.setTimestamp(5, Timestamp.from(each.from()));
                row.setTimestamp(6, Timestamp.from(each.to()));
                row.setString(7, each.purpose());
                row.setString(8, over ? "ENDED" : begun ? "ACTIVE" : "PLANNED");
                row.setTimestamp(9, begun ? Timestamp.from(each.from()) : null);
                row.setTimestamp(10, over ? Timestamp.from(each.to()) : null);
                number(row, 11, begun ? each.startKm() : null);
                number(row, 12, over ? each.endKm() : null);
                row.setTimestamp(13, Timestamp.from(told.isAfter(cast.now()) ? cast.now() : told));
                row.setObject(14, cast.agentId());
                row.setTimestamp(
                        15,
                        Timestamp.from(over ? each.to() : cast.now().isBefore(each.from()) ? cast.now() : each.from()));
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    /** A day that would touch the one of today which begins when the demonstration does is left out. */
    private static List<Shift> unmixed(List<Shift> shifts) {
        Map<UUID, Instant> until = new HashMap<>();
        List<Shift> kept = new ArrayList<>();
        for (Shift each : shifts) {
            Instant last = until.get(each.vehicle().id());
            if (last == null || !each.from().isBefore(last)) {
                kept.add(each);
                until.put(each.vehicle().id(), each.to());
            }
        }
        return kept;
    }

    private static void number(PreparedStatement row, int place, Long value) throws SQLException {
        if (value == null) {
            row.setNull(place, Types.BIGINT);
        } else {
            row.setLong(place, value);
        }
    }

    private static void sign(Connection connection, FleetCast cast, List<Shift> shifts) throws SQLException {
        Random random = new Random(SEED + 1);
        try (PreparedStatement row = connection.prepareStatement(SIGN)) {
            for (Shift each : unmixed(shifts)) {
                if (each.hasBegun(cast.now())) {
                    int fuel = 50 + 12 * random.nextInt(5);
                    sign(row, cast, each, true, Math.min(100, fuel), random);
                    if (each.isOver(cast.now())) {
                        sign(row, cast, each, false, Math.max(12, fuel - 25), random);
                    }
                }
            }
            row.executeBatch();
        }
    }

    private static void sign(PreparedStatement row, FleetCast cast, Shift shift, boolean start, int fuel, Random random)
            throws SQLException {
        int bad = random.nextInt(12) == 0 ? random.nextInt(ITEMS.size()) : -1;
        row.setObject(1, Ids.next());
        row.setObject(2, cast.organizationId());
        row.setObject(3, shift.id());
        row.setString(4, start ? "START" : "END");
        row.setTimestamp(5, Timestamp.from(start ? shift.from() : shift.to()));
        row.setLong(6, start ? shift.startKm() : shift.endKm());
        row.setInt(7, fuel);
        row.setString(8, checklist(bad));
        row.setString(9, bad >= 0 ? "À regarder au dépôt" : null);
        row.setString(10, shift.driver().fullName());
        row.setString(11, MadeUpHand.signs(random));
        row.addBatch();
    }

    private static String checklist(int bad) {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < ITEMS.size(); i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"item\":\"")
                    .append(ITEMS.get(i))
                    .append("\",\"state\":\"")
                    .append(i == bad ? "DEFECT\",\"remark\":\"À réparer" : "OK")
                    .append("\"}");
        }
        return json.append(']').toString();
    }

    private static void damage(Connection connection, FleetCast cast, List<Shift> shifts) throws SQLException {
        List<Shift> over =
                unmixed(shifts).stream().filter(each -> each.isOver(cast.now())).toList();
        String[][] broken = {
            {"MINOR", "Rayure sur l’aile arrière droite, constatée au parking"},
            {"MINOR", "Rétroviseur gauche fendu"},
            {"MAJOR", "Pare-brise fissuré côté conducteur"},
            {"MINOR", "Feu stop droit grillé"},
            {"IMMOBILE", "Ne démarre plus, batterie à changer"}
        };
        try (PreparedStatement row = connection.prepareStatement(BREAK)) {
            for (int i = 0; i < broken.length && over.size() > broken.length; i++) {
                Shift shift = over.get(over.size() - 1 - i * over.size() / (broken.length + 1));
                row.setObject(1, Ids.next());
                row.setObject(2, cast.organizationId());
                row.setObject(3, shift.vehicle().id());
                row.setObject(4, shift.id());
                row.setString(5, broken[i][0]);
                row.setString(6, broken[i][1]);
                row.setTimestamp(7, Timestamp.from(shift.to()));
                row.setTimestamp(8, i < 2 ? null : Timestamp.from(shift.to().plus(Duration.ofDays(1))));
                row.addBatch();
            }
            row.executeBatch();
        }
    }
}
