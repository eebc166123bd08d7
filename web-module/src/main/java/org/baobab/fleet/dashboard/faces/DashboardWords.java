package org.baobab.fleet.dashboard.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.report.FleetAlert;
import org.baobab.fleet.report.FleetAlert.Kind;
import org.baobab.platform.money.Money;
import org.baobab.platform.template.Formats;
import org.baobab.platform.web.faces.Moments;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;
import org.baobab.platform.web.faces.Visitor;

/** The dashboard in words. */
@Named("fleetDashboardWords")
@RequestScoped
public class DashboardWords {
    static final String BUNDLE = "fleetReportText";
    private static final String UNKNOWN = "–";
    private static final int POINTS = 100;
    private static final Map<Kind, String> ICONS = Map.of(
            Kind.VIOLATION, "siren",
            Kind.PAPER, "file-check",
            Kind.LICENCE, "id-card",
            Kind.MAINTENANCE, "wrench",
            Kind.SILENT, "cloud-off",
            Kind.EXPENSE, "receipt");

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    Moments moments;

    @Inject
    Visitor visitor;

    public String share(Double share) {
        return share == null ? UNKNOWN : formats().percent(share, 0);
    }

    public String km(double km) {
        return formats().number(km, 0) + "\u00a0km";
    }

    public String money(Money money) {
        return money == null ? UNKNOWN : formats().money(money.amount(), money.currency());
    }

    public String litres(Double consumption) {
        return consumption == null ? UNKNOWN : formats().number(consumption, 1) + "\u00a0L";
    }

    /** As "+4 points" beside the days before, or nothing where there is nothing to stand beside. */
    public String points(Double now, Double before) {
        if (now == null || before == null) {
            return text("before.none");
        }
        long points = Math.round((now - before) * POINTS);
        return texts.of(BUNDLE, "before.points", (points > 0 ? "+" : "") + points);
    }

    /** As "+4 %". */
    public String change(Number now, Number before) {
        if (now == null || before == null || before.doubleValue() < 0.01) {
            return text("before.none");
        }
        long percent = Math.round((now.doubleValue() / before.doubleValue() - 1) * POINTS);
        return texts.of(
                BUNDLE, "before.percent", (percent > 0 ? "+" : "") + formats().percent(percent / 100.0, 0));
    }

    public Number amount(Money money) {
        return money == null ? null : money.amount();
    }

    public String icon(Kind kind) {
        return ICONS.get(kind);
    }

    public String tone(FleetAlert alert) {
        if (alert.overdue()) {
            return "danger";
        }
        return alert.kind() == Kind.SILENT || alert.kind() == Kind.EXPENSE ? "quiet" : "warn";
    }

    /** What is wrong, in a few words. */
    public String what(FleetAlert alert) {
        return switch (alert.kind()) {
            case MAINTENANCE -> alert.what();
            case PAPER -> texts.find(BUNDLE, "paper." + alert.what()).orElse(alert.what());
            case VIOLATION ->
                texts.find(BUNDLE, "violation." + alert.what())
                        .orElseGet(() -> texts.of(BUNDLE, "violation.zone", alert.what()));
            case EXPENSE -> texts.find(BUNDLE, "expense." + alert.what()).orElse(alert.what());
            default -> text("alert." + alert.kind());
        };
    }

    /** When it is, or was, due. */
    public String when(FleetAlert alert) {
        if (alert.at() != null) {
            return moments.relative(alert.at());
        }
        if (alert.dueOn() != null) {
            return texts.of(BUNDLE, alert.overdue() ? "alert.since" : "alert.on", day(alert.dueOn()));
        }
        long km = alert.km() == null ? 0 : alert.km();
        return texts.of(BUNDLE, km < 0 ? "alert.km.over" : "alert.km", formats().number(Math.abs(km)));
    }

    public String link(FleetAlert alert) {
        return switch (alert.kind()) {
            case LICENCE -> FleetLinks.driver(alert.subjectId());
            case PAPER -> FleetLinks.vehicle(alert.vehicleId(), "papers");
            case MAINTENANCE, EXPENSE -> FleetLinks.vehicle(alert.vehicleId(), "costs");
            case VIOLATION, SILENT -> FleetLinks.vehicle(alert.vehicleId(), "places");
        };
    }

    /** Where all of a kind are. */
    public String list(Kind kind) {
        return switch (kind) {
            case VIOLATION -> FleetLinks.VIOLATIONS;
            case PAPER, LICENCE -> FleetLinks.PAPERS;
            case MAINTENANCE -> FleetLinks.MAINTENANCE;
            case SILENT -> FleetLinks.MAP;
            case EXPENSE -> FleetLinks.EXPENSES;
        };
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(preferences.getLocale())
                .format(day);
    }

    private Formats formats() {
        return new Formats(preferences.getLocale(), visitor.getZone());
    }

    private String text(String key) {
        return texts.of(BUNDLE, key);
    }
}
