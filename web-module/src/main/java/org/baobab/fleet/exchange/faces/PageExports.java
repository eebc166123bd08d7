package org.baobab.fleet.exchange.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
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
            line(request, response);
            return;
        }
        int dot = file.lastIndexOf('.');
        TableFormat format = format(file.substring(dot + 1));
        Export export = export(dot < 0 ? file : file.substring(0, dot), request);
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

    private void line(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LineExport line = tracks.line(vehicle(request), begin(request, "from", 0), begin(request, "to", 1));
        begin(response, line.name(), LineExport.EXTENSION, LineExport.CONTENT_TYPE);
        line.write(response.getOutputStream());
    }

    private void begin(HttpServletResponse response, String name, String extension, String contentType) {
        String file = name + "-" + LocalDate.ofInstant(clock.instant(), zone()) + "." + extension;
        response.setContentType(contentType);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }

    private Export export(String what, HttpServletRequest request) {
        return switch (what) {
            case "vehicles" ->
                exports.vehicles(new VehicleFilter(
                        given(request, "q"),
                        one(request, "status", VehicleStatus.class),
                        one(request, "kind", VehicleKind.class),
                        one(request, "fuel", Fuel.class),
                        id(request, "depotId")));
            case "drivers" -> exports.drivers(new DriverFilter(given(request, "q"), licence(request)));
            case "expenses" ->
                exports.expenses(new ExpenseFilter(
                        day(request, "from"),
                        day(request, "to"),
                        id(request, "vehicleId"),
                        null,
                        one(request, "kind", ExpenseKind.class),
                        one(request, "state", ExpenseState.class)));
            case "assignments" ->
                exports.assignments(new AssignmentFilter(
                        id(request, "vehicleId"),
                        id(request, "driverId"),
                        one(request, "state", AssignmentState.class),
                        begin(request, "from", 0),
                        begin(request, "to", 1)));
            case "violations" ->
                exports.violations(new ViolationFilter(
                        begin(request, "from", 0),
                        begin(request, "to", 1),
                        id(request, "vehicle"),
                        null,
                        one(request, "kind", ViolationKind.class),
                        "open".equals(given(request, "state")) ? Boolean.TRUE : null));
            case "positions" -> tracks.positions(vehicle(request), begin(request, "from", 0), begin(request, "to", 1));
            case "trips" -> tracks.trips(vehicle(request), begin(request, "from", 0), begin(request, "to", 1));
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

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** What a page would not send is read over, as the page itself does. */
    private static <E extends Enum<E>> E one(HttpServletRequest request, String name, Class<E> type) {
        String value = given(request, name);
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(value)) {
                return each;
            }
        }
        return null;
    }

    /** The page of drivers asks for those whose licence ends soon. */
    private LocalDate licence(HttpServletRequest request) {
        return "soon".equals(given(request, "licence"))
                ? LocalDate.ofInstant(clock.instant(), zone()).plusDays(DriversBacking.SOON + 1L)
                : null;
    }

    private ZoneId zone() {
        return ZoneId.of(organizations.current().timeZone());
    }

    /** Where a day begins at the organisation's place, or some days later. */
    private Instant begin(HttpServletRequest request, String name, int later) {
        LocalDate day = day(request, name);
        return day == null ? null : day.plusDays(later).atStartOfDay(zone()).toInstant();
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        try {
            String value = given(request, name);
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static UUID vehicle(HttpServletRequest request) {
        return FleetKeys.of("Vehicle", request.getParameter("vehicleId"));
    }

    private static UUID id(HttpServletRequest request, String name) {
        try {
            String value = given(request, name);
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
