package org.baobab.fleet.dashboard.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import org.baobab.fleet.dashboard.FleetDashboard;
import org.baobab.fleet.dashboard.FleetDashboards;
import org.baobab.fleet.report.FleetAlert;
import org.baobab.fleet.report.FleetAlert.Kind;
import org.baobab.platform.chart.Chart;

/** How the fleet is doing, and what needs attention first. */
@Named
@RequestScoped
public class FleetDashboardBacking {
    private static final int SHOWN = 10;

    @Inject
    FleetDashboards dashboards;

    @Inject
    DashboardPlots plots;

    private FleetDashboard shown;

    public FleetDashboard getShown() {
        if (shown == null) {
            shown = dashboards.current();
        }
        return shown;
    }

    public List<FleetAlert> getAlerts() {
        return getShown().alerts().stream().limit(SHOWN).toList();
    }

    /** Kinds of which there is any. */
    public Collection<Kind> getKinds() {
        return getShown().alertCounts().entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getKey())
                .toList();
    }

    public long count(Kind kind) {
        return getShown().alertCounts().getOrDefault(kind, 0L);
    }

    public Chart getUse() {
        return plots.use(getShown());
    }

    public Chart getCostPerKm() {
        return plots.costPerKm(getShown());
    }

    public Chart getConsumption() {
        return plots.consumption(getShown());
    }

    public Chart getDue() {
        return plots.due(getShown());
    }
}
