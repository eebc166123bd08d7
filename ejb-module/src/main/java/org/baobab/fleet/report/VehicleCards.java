package org.baobab.fleet.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.Depots;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.report.ReportTemplate;
import org.baobab.platform.report.Reports;

/** What lies in a vehicle: what it is, its papers, and a code that leads to its page. */
@ApplicationScoped
@NeedsApp(App.FLEET)
public class VehicleCards {
    private static final ReportTemplate TEMPLATE = new ReportTemplate("fleet-card");

    @Inject
    Vehicles vehicles;

    @Inject
    Depots depots;

    @Inject
    CardPapers papers;

    @Inject
    Reports reports;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** In the caller's language. Whoever gets it closes it. */
    @Needs(Role.VIEWER)
    public PdfFile print(UUID vehicleId) {
        VehicleView vehicle = vehicles.get(vehicleId);
        Locale locale = caller.locale();
        String depot =
                vehicle.depotId() == null ? null : depots.get(vehicle.depotId()).name();
        CardPages pages = new CardPages(reports.texts(TEMPLATE, locale), reports.formats(locale));
        Map<String, Object> values = new HashMap<>(
                pages.of(vehicle, depot, papers.of(vehicleId), LocalDate.ofInstant(clock.instant(), reports.zone())));
        values.putAll(pages.leadingTo(
                settings.address("baobab.public.url", "http://localhost:8080") + FleetLinks.vehicle(vehicleId)));
        return reports.render(TEMPLATE, values, locale);
    }

    /** As {@code vehicule-00123-116-16.pdf}. */
    @Needs(Role.VIEWER)
    public String fileName(UUID vehicleId) {
        String plate = vehicles.get(vehicleId).registration().replaceAll("[^\\p{L}\\p{N}]+", "-");
        return reports.texts(TEMPLATE, caller.locale()).text("file", plate);
    }

    /** A paper as the card shows it. @param until null where it does not end */
    record Paper(String kind, String number, LocalDate until) {}
}
