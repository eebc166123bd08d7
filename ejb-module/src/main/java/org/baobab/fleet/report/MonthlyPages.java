package org.baobab.fleet.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baobab.fleet.VehicleStatus;
import org.baobab.platform.report.KeyFigure;
import org.baobab.platform.report.PaperSize;
import org.baobab.platform.template.Amount;
import org.baobab.platform.template.Formats;
import org.baobab.platform.template.Share;
import org.baobab.platform.template.Texts;

/** What the template of the monthly report asks for. */
final class MonthlyPages {
    private static final String UNKNOWN = "–";

    private final MonthlyData data;
    private final Texts texts;
    private final Formats formats;

    MonthlyPages(MonthlyData data, Texts texts, Formats formats) {
        this.data = data;
        this.texts = texts;
        this.formats = formats;
    }

    /** A vehicle as a line of the table; what is not known is a dash. */
    public record Line(
            String registration,
            String name,
            String status,
            long days,
            Object use,
            double distance,
            Object cost,
            Object costPerKm,
            String consumption,
            long violations) {}

    Map<String, Object> all() {
        FleetPeriod period = data.now().period();
        String month = formats.month(data.month());
        Map<String, Object> values = new HashMap<>();
        values.put(PaperSize.VALUE, PaperSize.A4_LANDSCAPE);
        values.put("title", texts.text("title"));
        values.put("period", month);
        values.put("month", month);
        LocalDate last = data.now().days().isEmpty()
                ? period.to()
                : data.now().days().getLast().day();
        values.put(
                "lead",
                texts.text(
                        data.soFar() ? "lead.so-far" : "lead",
                        data.organization(),
                        formats.date(period.from()),
                        formats.date(last)));
        values.put("nothing", data.now().isNothing());
        values.put("activity", activity());
        values.put("money", money());
        values.putAll(new MonthlyCharts(data, texts, formats).all());
        List<DueLine> due = data.alerts().stream()
                .map(alert -> DueLine.of(alert, texts, formats))
                .toList();
        values.put("due", due);
        values.put("more", data.dueTotal() > due.size() ? texts.text("due.more", data.dueTotal() - due.size()) : "");
        values.put("vehicles", data.vehicles().stream().map(this::line).toList());
        values.put("sum", sum());
        return values;
    }

    private List<KeyFigure> activity() {
        FleetFigures now = data.now();
        FleetFigures before = data.before();
        return List.of(
                new KeyFigure(
                        texts.text("figure.vehicles"),
                        data.vehiclesKept(),
                        texts.text(
                                "figure.vehicles.note", state(VehicleStatus.AVAILABLE), state(VehicleStatus.ASSIGNED))),
                new KeyFigure(texts.text("figure.use"), share(now.utilisation()), before(share(before.utilisation()))),
                new KeyFigure(texts.text("figure.distance"), km(now.distanceKm()), before(km(before.distanceKm()))),
                new KeyFigure(
                        texts.text("figure.violations"),
                        now.violationCount(),
                        texts.text("before", formats.number(before.violationCount()))));
    }

    private List<KeyFigure> money() {
        FleetFigures now = data.now();
        FleetFigures before = data.before();
        return List.of(
                new KeyFigure(texts.text("figure.cost"), whole(now.cost()), before(whole(before.cost()))),
                new KeyFigure(
                        texts.text("figure.cost-per-km"), amount(now.costPerKm()), before(amount(before.costPerKm()))),
                new KeyFigure(
                        texts.text("figure.consumption"),
                        litres(now.consumption()),
                        texts.text("figure.consumption.note")),
                new KeyFigure(
                        texts.text("figure.due"),
                        data.dueTotal(),
                        texts.text(
                                "figure.due.note",
                                data.alerts().stream()
                                        .filter(FleetAlert::overdue)
                                        .count())));
    }

    private long state(VehicleStatus status) {
        return data.states().getOrDefault(status, 0L);
    }

    private String before(Object value) {
        String shown =
                switch (value) {
                    case Share share -> formats.percent(share.share(), share.decimals());
                    case Amount amount -> formats.money(amount.amount(), amount.currency());
                    default -> value.toString();
                };
        return shown.equals(UNKNOWN) ? texts.text("before.none") : texts.text("before", shown);
    }

    private Line line(VehicleFigures vehicle) {
        return new Line(
                vehicle.registration(),
                vehicle.name(),
                texts.text("status." + vehicle.status()),
                vehicle.usedDays(),
                share(vehicle.utilisation()),
                vehicle.distanceKm(),
                whole(vehicle.cost()),
                amount(vehicle.costPerKm()),
                litres(vehicle.consumption()),
                vehicle.violations());
    }

    private Line sum() {
        List<VehicleFigures> all = data.vehicles();
        FleetFigures now = data.now();
        return new Line(
                "",
                "",
                "",
                all.stream().mapToLong(VehicleFigures::usedDays).sum(),
                share(now.utilisation()),
                now.distanceKm(),
                whole(now.cost()),
                amount(now.costPerKm()),
                litres(now.consumption()),
                now.violationCount());
    }

    private static Object share(Double share) {
        return share == null ? UNKNOWN : new Share(share, 0);
    }

    private Object amount(BigDecimal amount) {
        return amount == null ? UNKNOWN : new Amount(amount, data.now().currency());
    }

    /** Sums of a month are told without what lies behind the point. */
    private Object whole(BigDecimal amount) {
        String money = formats.money(amount, data.now().currency());
        String number = formats.number(amount, 0);
        int unit = money.lastIndexOf('\u00a0');
        return unit < 0 ? money : number + money.substring(unit);
    }

    private String km(double km) {
        return formats.number(km, 0) + "\u00a0km";
    }

    private String litres(Double consumption) {
        return consumption == null ? UNKNOWN : formats.number(consumption, 1);
    }
}
