package org.baobab.fleet.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.baobab.platform.organization.OrganizationView;
import org.baobab.platform.organization.Organizations;

/** The figures of the fleet of the organisation that the caller has entered. */
@ApplicationScoped
@NeedsApp(App.FLEET)
public class FleetReadings {
    private static final int SOON = 30;

    @Inject
    FleetFigureRows figures;

    @Inject
    AlertRows alerts;

    @Inject
    Organizations organizations;

    @Inject
    Clock clock;

    @Needs(Role.VIEWER)
    public FleetFigures figures(FleetPeriod period) {
        OrganizationView organization = organizations.current();
        return figures.figures(organization.id(), organization.currency(), period);
    }

    /** The most expensive first. */
    @Needs(Role.VIEWER)
    public List<VehicleFigures> vehicles(FleetPeriod period, int most) {
        return figures.vehicles(organizations.current().id(), period, most);
    }

    /** The six up to that of the period's end. */
    @Needs(Role.VIEWER)
    public List<FleetMonth> months(FleetPeriod period) {
        return figures.months(organizations.current().id(), period);
    }

    /** How much falls due in each week from today on, what is too late first. */
    @Needs(Role.VIEWER)
    public List<DueWeek> weeks(int most) {
        OrganizationView organization = organizations.current();
        return alerts.weeks(organization.id(), ZoneId.of(organization.timeZone()), most);
    }

    /** @param most of each kind */
    @Needs(Role.VIEWER)
    public FleetAlerts alerts(int most) {
        OrganizationView organization = organizations.current();
        return alerts.alerts(organization.id(), ZoneId.of(organization.timeZone()), SOON, most);
    }

    @Needs(Role.VIEWER)
    public FleetPeriod last(int days) {
        return FleetPeriod.last(days, ZoneId.of(organizations.current().timeZone()), clock);
    }
}
