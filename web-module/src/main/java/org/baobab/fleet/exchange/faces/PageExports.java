package org.baobab.fleet.exchange.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.baobab.fleet.DriverFilter;
import org.baobab.fleet.Fuel;
import org.baobab.fleet.VehicleFilter;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.assignment.AssignmentFilter;
import org.baobab.fleet.assignment.AssignmentState;
import org.baobab.fleet.exchange.Export;
import org.baobab.fleet.exchange.FleetExport;
import org.baobab.fleet.exchange.LineExport;
import org.baobab.fleet.exchange.TrackExport;
import org.baobab.fleet.expense.ExpenseFilter;
import org.baobab.fleet.expense.ExpenseKind;
import org.baobab.fleet.expense.ExpenseState;
import org.baobab.fleet.faces.DriversBacking;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.Sought;
import org.baobab.fleet.fence.violation.ViolationFilter;
import org.baobab.fleet.fence.violation.ViolationKind;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.table.Separator;
import org.baobab.platform.table.TableFormat;
import org.baobab.platform.table.TableWriter;

/** Lists as files for whoever is signed in, under the filters of the page that shows them; French spreadsheets expect semicolons. */
@ApplicationScoped
class PageExports {
    @Inject
    FleetExport exports;

    @Inject
    TrackExport tracks;

    @Inject
    Organizations organizations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param file such as {@code vehicles.xlsx} */
    void send(String file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (file.equals("positions." + LineExport.EXTENSION)) {
            line(Sought.by(request), response);
            return;
        }
        int dot = file.lastIndexOf('.');
        TableFormat format = format(file.substring(dot + 1));
        Export export = export(dot < 0 ? file : file.substring(0, dot), Sought.by(request));
        ZoneId zone = zone();
        Separator separator =
                Locale.ENGLISH.getLanguage().equals(caller.locale().getLanguage())
                        ? Separator.COMMA
                        : Separator.SEMICOLON;
        begin(response, export.name(), format.extension(), format.contentType());
        try (TableWriter table = format.open(response.getOutputStream(), separator, export.title(), zone)) {
            export.write(table);
        }
    }

    private void line(Sought sought, HttpServletResponse response) throws IOException {
        LineExport line = tracks.line(vehicle(sought), sought.begin("from", 0, zone()), sought.begin("to", 1, zone()));
        begin(response, line.name(), LineExport.EXTENSION, LineExport.CONTENT_TYPE);
        line.write(response.getOutputStream());
    }

    private void begin(HttpServletResponse response, String name, String extension, String contentType) {
        String file = name + "-" + LocalDate.ofInstant(clock.instant(), zone()) + "." + extension;
        response.setContentType(contentType);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }

    private Export export(String what, Sought sought) {
        return switch (what) {
            case "vehicles" ->
                exports.vehicles(new VehicleFilter(
                        sought.text("q"),
                        sought.one(VehicleStatus.class, "status"),
                        sought.one(VehicleKind.class, "kind"),
                        sought.one(Fuel.class, "fuel"),
                        sought.id("depotId")));
            case "drivers" -> exports.drivers(new DriverFilter(sought.text("q"), licence(sought)));
            case "expenses" ->
                exports.expenses(new ExpenseFilter(
                        sought.day("from"),
                        sought.day("to"),
                        sought.id("vehicleId"),
                        null,
                        sought.one(ExpenseKind.class, "kind"),
                        sought.one(ExpenseState.class, "state")));
            case "assignments" ->
                exports.assignments(new AssignmentFilter(
                        sought.id("vehicleId"),
                        sought.id("driverId"),
                        sought.one(AssignmentState.class, "state"),
                        sought.begin("from", 0, zone()),
                        sought.begin("to", 1, zone())));
            case "violations" ->
                exports.violations(new ViolationFilter(
                        sought.begin("from", 0, zone()),
                        sought.begin("to", 1, zone()),
                        sought.id("vehicle"),
                        null,
                        sought.one(ViolationKind.class, "kind"),
                        "open".equals(sought.text("state")) ? Boolean.TRUE : null));
            case "positions" ->
                tracks.positions(vehicle(sought), sought.begin("from", 0, zone()), sought.begin("to", 1, zone()));
            case "trips" ->
                tracks.trips(vehicle(sought), sought.begin("from", 0, zone()), sought.begin("to", 1, zone()));
            default -> throw new NotFoundException("Export", what);
        };
    }

    private static TableFormat format(String ending) {
        return switch (ending) {
            case "csv" -> TableFormat.CSV;
            case "xlsx" -> TableFormat.XLSX;
            default -> throw new NotFoundException("Export", ending);
        };
    }

    /** The page of drivers asks for those whose licence ends soon. */
    private LocalDate licence(Sought sought) {
        return "soon".equals(sought.text("licence"))
                ? LocalDate.ofInstant(clock.instant(), zone()).plusDays(DriversBacking.SOON + 1L)
                : null;
    }

    private ZoneId zone() {
        return ZoneId.of(organizations.current().timeZone());
    }

    private static UUID vehicle(Sought sought) {
        return FleetKeys.of("Vehicle", sought.text("vehicleId"));
    }
}
