package org.baobab.fleet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.baobab.fleet.FleetCast;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.VehicleView;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.money.TaxedMoney;

/** What the vehicles of the demonstration need: templates, their plans, and work orders that fulfil some of them or mend what broke. */
@ApplicationScoped
class WorkshopHistory {
    private static final long SEED = 19_541_101L;
    private static final BigDecimal VAT = new BigDecimal(19);
    private static final String DINAR = "DZD";
    private static final List<String> WORKSHOPS = List.of(
            "Garage Benali, Rouïba", "Atelier central Oued Smar", "Auto Service Blida", "Garage du Stade, Hussein Dey");
    private static final List<String> BROKEN = List.of(
            "Remplacement de l’embrayage",
            "Alternateur",
            "Pare-brise fissuré",
            "Suspension avant",
            "Démarreur",
            "Fuite du radiateur");

    private static final String TEMPLATE = """
            INSERT INTO fleet_plan_template (id, organization_id, vehicle_kind, name, every_months, every_km, soft_days, soft_km, hard_days, hard_km,
                created_at, version)
            VALUES (?, ?, ?, ?, ?, ?, 30, 1000, 15, 500, ?, 0)""";
    private static final String PLAN = """
            INSERT INTO fleet_plan (id, organization_id, vehicle_id, template_id, name, every_months, every_km, last_done_on, last_done_km, due_on,
                due_km, soft_days, soft_km, hard_days, hard_km, active, reset_at, reset_by, created_at, changed_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 30, 1000, 15, 500, true, ?, ?, ?, ?, 0)""";
    private static final String DONE = """
            INSERT INTO fleet_plan_done (id, organization_id, plan_id, done_on, done_km, work_order_id, note, reset_by, reset_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ORDER = """
            INSERT INTO fleet_work_order (id, organization_id, vehicle_id, number, kind, title, plans, workshop, currency, net, vat, gross, state,
                odometer_km, created_at, created_by, started_at, closed_at, changed_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'DZD', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""";
    private static final String LINE = """
            INSERT INTO fleet_work_order_line (work_order_id, position, kind, description, quantity, unit_price, vat_rate)
            VALUES (?, ?, ?, ?, ?, ?, 19)""";

    /** What is to be done: every so many months, every so many kilometres. */
    private record Need(String name, Integer months, Long km) {}

    private record Planned(UUID id, VehicleView vehicle, Need need, LocalDate doneOn, long doneKm) {}

    private record Line(String kind, String description, int quantity, int price) {}

    /** @return what the finished orders cost */
    List<CostHistory.Spent> play(FleetCast cast, Connection connection) throws SQLException {
        Random random = new Random(SEED);
        List<Planned> plans = plan(cast, connection, random);
        List<CostHistory.Spent> spent = new ArrayList<>();
        try (PreparedStatement order = connection.prepareStatement(ORDER);
                PreparedStatement line = connection.prepareStatement(LINE);
                PreparedStatement done = connection.prepareStatement(DONE)) {
            orders(cast, plans, random, new Statements(order, line, done), spent);
            order.executeBatch();
            line.executeBatch();
            done.executeBatch();
        }
        return spent;
    }

    private record Statements(PreparedStatement order, PreparedStatement line, PreparedStatement done) {}

    private static List<Need> needs(VehicleKind kind) {
        return switch (kind) {
            case CAR, VAN ->
                List.of(
                        new Need("Vidange et filtres", 12, 10_000L),
                        new Need("Plaquettes de frein", null, 30_000L),
                        new Need("Climatisation", 24, null));
            case TRUCK, BUS ->
                List.of(
                        new Need("Vidange et filtres", 6, 20_000L),
                        new Need("Freins et circuit d’air", 6, null),
                        new Need("Pneumatiques", null, 60_000L));
            case MOTORCYCLE -> List.of(new Need("Vidange", 6, 5_000L));
            case TRAILER -> List.of(new Need("Essieux et freins", 12, null));
            case MACHINE -> List.of(new Need("Révision hydraulique", 6, null));
        };
    }

    private static List<Planned> plan(FleetCast cast, Connection connection, Random random) throws SQLException {
        Map<VehicleKind, List<UUID>> templates = templates(cast, connection);
        List<Planned> plans = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(cast.now(), cast.zone());
        try (PreparedStatement insert = connection.prepareStatement(PLAN)) {
            for (VehicleView vehicle : cast.vehicles()) {
                List<Need> needs = needs(vehicle.kind());
                for (int i = 0; i < needs.size() && vehicle.status() != VehicleStatus.RETIRED; i++) {
                    Planned plan = planned(vehicle, needs.get(i), today, random);
                    plan(insert, cast, plan, templates.get(vehicle.kind()).get(i));
                    plans.add(plan);
                }
            }
            insert.executeBatch();
        }
        return plans;
    }

    private static Map<VehicleKind, List<UUID>> templates(FleetCast cast, Connection connection) throws SQLException {
        Map<VehicleKind, List<UUID>> templates = new EnumMap<>(VehicleKind.class);
        try (PreparedStatement insert = connection.prepareStatement(TEMPLATE)) {
            for (VehicleKind kind : VehicleKind.values()) {
                List<UUID> ids = new ArrayList<>();
                for (Need need : needs(kind)) {
                    UUID id = Ids.next();
                    insert.setObject(1, id);
                    insert.setObject(2, cast.organizationId());
                    insert.setString(3, kind.name());
                    insert.setString(4, need.name());
                    insert.setObject(5, need.months(), Types.INTEGER);
                    insert.setObject(6, need.km(), Types.BIGINT);
                    insert.setObject(7, cast.since().atOffset(ZoneOffset.UTC));
                    insert.addBatch();
                    ids.add(id);
                }
                templates.put(kind, ids);
            }
            insert.executeBatch();
        }
        return templates;
    }

    /** Most have some way to go, one in nine is at its end. */
    private static Planned planned(VehicleView vehicle, Need need, LocalDate today, Random random) {
        double used = random.nextInt(9) == 0 ? 0.95 + random.nextDouble() * 0.12 : random.nextDouble() * 0.9;
        int months = need.months() == null ? 12 : need.months();
        LocalDate on = today.minusDays((long) (months * 30 * used));
        long km = need.km() == null
                ? vehicle.odometerKm()
                : Math.max(0, vehicle.odometerKm() - (long) (need.km() * used));
        return new Planned(Ids.next(), vehicle, need, on, km);
    }

    private static void plan(PreparedStatement insert, FleetCast cast, Planned plan, UUID template)
            throws SQLException {
        Need need = plan.need();
        Instant reset = plan.doneOn().atTime(16, 0).atZone(cast.zone()).toInstant();
        insert.setObject(1, plan.id());
        insert.setObject(2, cast.organizationId());
        insert.setObject(3, plan.vehicle().id());
        insert.setObject(4, template);
        insert.setString(5, need.name());
        insert.setObject(6, need.months(), Types.INTEGER);
        insert.setObject(7, need.km(), Types.BIGINT);
        insert.setDate(8, Date.valueOf(plan.doneOn()));
        insert.setLong(9, plan.doneKm());
        insert.setDate(
                10, need.months() == null ? null : Date.valueOf(plan.doneOn().plusMonths(need.months())));
        insert.setObject(11, need.km() == null ? null : Long.valueOf(plan.doneKm() + need.km()), Types.BIGINT);
        insert.setObject(12, reset.atOffset(ZoneOffset.UTC));
        insert.setObject(13, cast.agentId());
        insert.setObject(14, cast.since().atOffset(ZoneOffset.UTC));
        insert.setObject(15, cast.since().atOffset(ZoneOffset.UTC));
        insert.addBatch();
    }

    private static void orders(
            FleetCast cast, List<Planned> plans, Random random, Statements to, List<CostHistory.Spent> spent)
            throws SQLException {
        LocalDate first = LocalDate.ofInstant(cast.since(), cast.zone());
        int number = 0;
        for (Planned plan : plans) {
            boolean lately = plan.doneOn().isAfter(first) && plan.need().km() != null;
            if (lately && number < 14) {
                UUID id = order(cast, ++number, plan.vehicle(), plan, "DONE", random, to, spent);
                done(cast, plan, id, to.done());
            }
        }
        int inside = 0;
        for (int i = 0; i < cast.vehicles().size(); i++) {
            VehicleView vehicle = cast.vehicles().get(i);
            if (vehicle.status() == VehicleStatus.MAINTENANCE && inside++ < 3) {
                order(cast, ++number, vehicle, null, "IN_PROGRESS", random, to, spent);
            } else if (i % 9 == 4) {
                order(cast, ++number, vehicle, null, i == 4 ? "OPEN" : "DONE", random, to, spent);
            }
        }
    }

    private static UUID order(
            FleetCast cast,
            int number,
            VehicleView vehicle,
            Planned plan,
            String state,
            Random random,
            Statements to,
            List<CostHistory.Spent> spent)
            throws SQLException {
        UUID id = Ids.next();
        String title =
                plan == null ? BROKEN.get(number % BROKEN.size()) : plan.need().name();
        String workshop = WORKSHOPS.get(random.nextInt(WORKSHOPS.size()));
        List<Line> lines = lines(title, plan != null, random);
        TaxedMoney cost = lines.stream()
                .map(line -> TaxedMoney.ofNet(new BigDecimal(line.quantity() * line.price()), VAT, DINAR))
                .reduce(TaxedMoney.nothing(DINAR), TaxedMoney::plus);
        boolean done = "DONE".equals(state);
        LocalDate today = LocalDate.ofInstant(cast.now(), cast.zone());
        LocalDate day = plan != null ? plan.doneOn() : today.minusDays(done ? 15 + random.nextInt(60) : 2);
        Instant opened = day.minusDays(2).atTime(9, 0).atZone(cast.zone()).toInstant();
        Instant begun = "OPEN".equals(state)
                ? null
                : day.atTime(8, 0).atZone(cast.zone()).toInstant();
        Instant closed = done ? day.atTime(16, 0).atZone(cast.zone()).toInstant() : null;
        Long km = plan == null ? null : Long.valueOf(plan.doneKm());
        PreparedStatement insert = to.order();
        insert.setObject(1, id);
        insert.setObject(2, cast.organizationId());
        insert.setObject(3, vehicle.id());
        insert.setLong(4, number);
        insert.setString(5, plan == null ? "REPAIR" : "MAINTENANCE");
        insert.setString(6, title);
        insert.setArray(
                7,
                insert.getConnection().createArrayOf("uuid", plan == null ? new Object[0] : new Object[] {plan.id()}));
        insert.setString(8, workshop);
        insert.setBigDecimal(9, cost.net());
        insert.setBigDecimal(10, cost.vat());
        insert.setBigDecimal(11, cost.gross());
        insert.setString(12, state);
        insert.setObject(13, done ? km : null, Types.BIGINT);
        insert.setObject(14, opened.atOffset(ZoneOffset.UTC));
        insert.setObject(15, cast.agentId());
        insert.setObject(16, begun == null ? null : begun.atOffset(ZoneOffset.UTC));
        insert.setObject(17, closed == null ? null : closed.atOffset(ZoneOffset.UTC));
        insert.setObject(18, (closed == null ? opened : closed).atOffset(ZoneOffset.UTC));
        insert.addBatch();
        lines(id, lines, to.line());
        if (done) {
            String note = "#" + number + " · " + title;
            spent.add(new CostHistory.Spent(
                    vehicle,
                    null,
                    plan == null ? "REPAIR" : "MAINTENANCE",
                    day,
                    cost,
                    VAT,
                    null,
                    km,
                    workshop,
                    note,
                    id));
        }
        return id;
    }

    private static List<Line> lines(String title, boolean planned, Random random) {
        int part = planned ? 2_000 + 500 * random.nextInt(8) : 9_000 + 1_500 * random.nextInt(24);
        return List.of(
                new Line(
                        "PART",
                        planned ? "Pièces : " + title.toLowerCase(Locale.FRENCH) : title,
                        planned ? 2 : 1,
                        part),
                new Line("LABOUR", "Main d’œuvre", 1 + random.nextInt(4), 1_800));
    }

    private static void lines(UUID order, List<Line> lines, PreparedStatement insert) throws SQLException {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            insert.setObject(1, order);
            insert.setInt(2, i);
            insert.setString(3, line.kind());
            insert.setString(4, line.description());
            insert.setInt(5, line.quantity());
            insert.setInt(6, line.price());
            insert.addBatch();
        }
    }

    private static void done(FleetCast cast, Planned plan, UUID order, PreparedStatement insert) throws SQLException {
        insert.setObject(1, Ids.next());
        insert.setObject(2, cast.organizationId());
        insert.setObject(3, plan.id());
        insert.setDate(4, Date.valueOf(plan.doneOn()));
        insert.setLong(5, plan.doneKm());
        insert.setObject(6, order);
        insert.setString(7, plan.need().name());
        insert.setObject(8, cast.agentId());
        insert.setObject(
                9, plan.doneOn().atTime(16, 0).atZone(cast.zone()).toInstant().atOffset(ZoneOffset.UTC));
        insert.addBatch();
    }
}
