package org.baobab.fleet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.baobab.fleet.FleetCast;
import org.baobab.fleet.Fuel;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleView;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.money.TaxedMoney;

/** What the vehicles of the demonstration cost on the road, and what they may cost. */
@ApplicationScoped
class CostHistory {
    private static final long SEED = 19_620_705L;
    private static final int DAYS = 90;
    private static final int KM_A_DAY = 68;
    private static final int UNDECIDED_DAYS = 9;
    private static final BigDecimal VAT = new BigDecimal(19);
    private static final String DINAR = "DZD";
    private static final List<String> STATIONS = List.of(
            "Naftal Hydra", "Naftal Rouïba", "Naftal Blida", "Naftal Birkhadem", "Petroser Oued Smar", "Naftal Tipaza");

    private static final String SPEND = """
            INSERT INTO fleet_expense (id, organization_id, vehicle_id, driver_id, kind, spent_on, currency, vat_rate, net, vat, gross, own_currency,
                own_net, own_vat, own_gross, litres, full_tank, odometer_km, station, note, documents, state, reason, decided_by, decided_at,
                work_order_id, created_at, created_by, changed_at, version)
            VALUES (?, ?, ?, ?, ?, ?, 'DZD', ?, ?, ?, ?, 'DZD', ?, ?, ?, ?, true, ?, ?, ?, '{}', ?, ?, ?, ?, ?, ?, ?, ?, 0)""";
    private static final String ALLOW = """
            INSERT INTO fleet_budget (id, organization_id, vehicle_id, kind, period, amount, currency, created_at, version)
            VALUES (?, ?, ?, ?, ?, ?, 'DZD', ?, 0)""";

    /** One expense; of the workshop's the order that made it. */
    record Spent(
            VehicleView vehicle,
            UUID driverId,
            String kind,
            LocalDate on,
            TaxedMoney paid,
            BigDecimal rate,
            BigDecimal litres,
            Long odometerKm,
            String station,
            String note,
            UUID workOrderId) {}

    List<Spent> of(FleetCast cast) {
        Random random = new Random(SEED);
        List<Spent> all = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(cast.now(), cast.zone());
        for (int i = 0; i < cast.vehicles().size(); i++) {
            VehicleView vehicle = cast.vehicles().get(i);
            UUID driver = i < cast.drivers().size() ? cast.drivers().get(i).id() : null;
            fuel(all, vehicle, driver, i, today, random);
            road(all, vehicle, driver, i, today, random);
        }
        return all;
    }

    /** From the last fill back, because the odometer is known today. */
    private static void fuel(
            List<Spent> all, VehicleView vehicle, UUID driver, int number, LocalDate today, Random random) {
        double usual = litresPer100(vehicle.kind());
        BigDecimal price = price(vehicle.fuel());
        if (usual == 0 || price == null) {
            return;
        }
        long km = vehicle.odometerKm() - 20 - random.nextInt(60);
        LocalDate day = today.minusDays(1 + random.nextInt(4));
        for (int fill = 0; day.isAfter(today.minusDays(DAYS)) && km > 0; fill++) {
            int pause = 6 + random.nextInt(4);
            long driven = (long) pause * KM_A_DAY - 40 + random.nextInt(80);
            double litres = driven * usual / 100 * (0.96 + random.nextDouble() * 0.08) * strange(number, fill);
            BigDecimal filled = BigDecimal.valueOf(litres).setScale(2, RoundingMode.HALF_UP);
            BigDecimal paid = filled.multiply(price).setScale(2, RoundingMode.HALF_UP);
            String station = STATIONS.get(random.nextInt(STATIONS.size()));
            all.add(new Spent(vehicle, driver, "FUEL", day, gross(paid, VAT), VAT, filled, km, station, null, null));
            day = day.minusDays(pause);
            km -= driven;
        }
    }

    /** A leak, a canister, a fill that nobody entered. */
    private static double strange(int number, int fill) {
        if (fill == 3 && (number == 2 || number == 9 || number == 17)) {
            return 1.62;
        }
        if (fill == 5 && number == 9) {
            return 1.48;
        }
        return fill == 4 && number == 6 ? 0.52 : 1;
    }

    private static void road(
            List<Spent> all, VehicleView vehicle, UUID driver, int number, LocalDate today, Random random) {
        if (vehicle.kind() == VehicleKind.MACHINE || vehicle.kind() == VehicleKind.TRAILER) {
            return;
        }
        for (int i = 0; i < 3 + random.nextInt(4); i++) {
            boolean parking = random.nextInt(3) == 0;
            BigDecimal paid = new BigDecimal(parking ? 50 + 50 * random.nextInt(4) : 100 + 50 * random.nextInt(8));
            String where = parking ? "Parking du port d’Alger" : "Rocade sud";
            LocalDate on = today.minusDays(1 + random.nextInt(DAYS - 2));
            all.add(new Spent(
                    vehicle,
                    driver,
                    parking ? "PARKING" : "TOLL",
                    on,
                    gross(paid, VAT),
                    VAT,
                    null,
                    null,
                    where,
                    null,
                    null));
        }
        if (number % 4 == 1) {
            BigDecimal premium = new BigDecimal(38_000 + 2_500 * random.nextInt(30));
            LocalDate on = today.minusDays(12 + random.nextInt(DAYS - 14));
            all.add(new Spent(
                    vehicle,
                    null,
                    "INSURANCE",
                    on,
                    gross(premium, VAT),
                    VAT,
                    null,
                    null,
                    "SAA Alger Centre",
                    "Assurance annuelle",
                    null));
        }
        if (number % 13 == 5) {
            LocalDate on = today.minusDays(3 + random.nextInt(DAYS - 5));
            all.add(new Spent(
                    vehicle,
                    driver,
                    "FINE",
                    on,
                    gross(new BigDecimal(2000 + 1000 * random.nextInt(3)), BigDecimal.ZERO),
                    BigDecimal.ZERO,
                    null,
                    null,
                    null,
                    "Excès de vitesse",
                    null));
        }
    }

    private static double litresPer100(VehicleKind kind) {
        return switch (kind) {
            case CAR -> 6.6;
            case VAN -> 9.4;
            case TRUCK -> 25.5;
            case BUS -> 28;
            case MOTORCYCLE -> 3.1;
            case TRAILER, MACHINE -> 0.0;
        };
    }

    /** Of a litre, in dinars. */
    private static BigDecimal price(Fuel fuel) {
        return switch (fuel) {
            case PETROL, HYBRID -> new BigDecimal("45.62");
            case DIESEL -> new BigDecimal("29.01");
            case LPG -> new BigDecimal("9.00");
            case ELECTRIC, NONE -> null;
        };
    }

    static TaxedMoney gross(BigDecimal paid, BigDecimal rate) {
        return TaxedMoney.ofGross(paid, rate, DINAR);
    }

    /** In the order of the days, so that ids follow them; what is older than some days is decided. */
    void write(FleetCast cast, Connection connection, List<Spent> spent) throws SQLException {
        LocalDate today = LocalDate.ofInstant(cast.now(), cast.zone());
        List<Spent> ordered =
                spent.stream().sorted(Comparator.comparing(Spent::on)).toList();
        try (PreparedStatement insert = connection.prepareStatement(SPEND)) {
            for (int i = 0; i < ordered.size(); i++) {
                fill(insert, cast, ordered.get(i), i, today);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void fill(PreparedStatement insert, FleetCast cast, Spent one, int number, LocalDate today)
            throws SQLException {
        boolean decided = one.on().isBefore(today.minusDays(UNDECIDED_DAYS));
        boolean rejected = decided && number % 97 == 40;
        Instant written = earlier(one.on().atTime(17, 30).atZone(cast.zone()).toInstant(), cast.now());
        Instant decidedAt = decided ? written.plusSeconds(50_400) : null;
        int at = 0;
        insert.setObject(++at, Ids.next());
        insert.setObject(++at, cast.organizationId());
        insert.setObject(++at, one.vehicle().id());
        insert.setObject(++at, one.driverId());
        insert.setString(++at, one.kind());
        insert.setDate(++at, Date.valueOf(one.on()));
        insert.setBigDecimal(++at, one.rate());
        for (int twice = 0; twice < 2; twice++) {
            insert.setBigDecimal(++at, one.paid().net());
            insert.setBigDecimal(++at, one.paid().vat());
            insert.setBigDecimal(++at, one.paid().gross());
        }
        insert.setBigDecimal(++at, one.litres());
        insert.setObject(++at, one.odometerKm(), Types.BIGINT);
        insert.setString(++at, one.station());
        insert.setString(++at, one.note());
        insert.setString(++at, rejected ? "REJECTED" : decided ? "APPROVED" : "SUBMITTED");
        insert.setString(++at, rejected ? "Le reçu est illisible." : null);
        insert.setObject(++at, decided ? cast.managerId() : null);
        insert.setObject(++at, decidedAt == null ? null : decidedAt.atOffset(ZoneOffset.UTC));
        insert.setObject(++at, one.workOrderId());
        insert.setObject(++at, written.atOffset(ZoneOffset.UTC));
        insert.setObject(++at, cast.agentId());
        insert.setObject(++at, (decided ? decidedAt : written).atOffset(ZoneOffset.UTC));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    void allow(FleetCast cast, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ALLOW)) {
            allow(insert, cast, null, null, "MONTH", 620_000);
            allow(insert, cast, null, "FUEL", "MONTH", 265_000);
            allow(insert, cast, null, null, "YEAR", 9_000_000);
            for (int i = 0; i < 6 && i < cast.vehicles().size(); i++) {
                allow(insert, cast, cast.vehicles().get(i).id(), null, "MONTH", 9_000 + 3_500 * i);
            }
            insert.executeBatch();
        }
    }

    private static void allow(
            PreparedStatement insert, FleetCast cast, UUID vehicle, String kind, String period, int amount)
            throws SQLException {
        insert.setObject(1, Ids.next());
        insert.setObject(2, cast.organizationId());
        insert.setObject(3, vehicle);
        insert.setString(4, kind);
        insert.setString(5, period);
        insert.setBigDecimal(6, new BigDecimal(amount));
        insert.setObject(7, cast.since().atOffset(ZoneOffset.UTC));
        insert.addBatch();
    }
}
