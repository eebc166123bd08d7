package org.baobab.fleet.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.organization.OrganizationView;
import org.baobab.platform.organization.Organizations;

/** Gathers what the report of a month tells. */
@ApplicationScoped
class MonthlyCount {
    private static final int MONTHS = 6;
    private static final int MOST_VEHICLES = 2_000;
    private static final int MOST_DUE = 14;
    private static final Set<FleetAlert.Kind> DUE =
            EnumSet.of(FleetAlert.Kind.PAPER, FleetAlert.Kind.LICENCE, FleetAlert.Kind.MAINTENANCE);

    @Inject
    FleetReadings readings;

    @Inject
    Vehicles vehicles;

    @Inject
    Organizations organizations;

    @Inject
    Clock clock;

    MonthlyData of(YearMonth month) {
        OrganizationView organization = organizations.current();
        ZoneId zone = ZoneId.of(organization.timeZone());
        List<FleetFigures> months = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            months.add(readings.figures(FleetPeriod.of(month.minusMonths(back), zone)));
        }
        FleetAlerts alerts = readings.alerts(MOST_DUE);
        List<FleetAlert> due = alerts.items().stream()
                .filter(alert -> DUE.contains(alert.kind()))
                .limit(MOST_DUE)
                .toList();
        long dueTotal =
                DUE.stream().mapToLong(kind -> alerts.counts().get(kind)).sum();
        return new MonthlyData(
                month,
                organization.name(),
                months,
                readings.vehicles(FleetPeriod.of(month, zone), MOST_VEHICLES),
                due,
                dueTotal,
                vehicles.countByStatus(),
                month.equals(YearMonth.from(clock.instant().atZone(zone))));
    }

    /** As {@code fleet-teranga-immo-2026-10.pdf}. */
    static String fileName(MonthlyData data) {
        String plain = Normalizer.normalize(data.organization().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return "fleet-" + plain + "-" + data.month() + ".pdf";
    }
}
