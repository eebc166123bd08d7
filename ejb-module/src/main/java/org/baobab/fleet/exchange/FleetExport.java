package org.baobab.fleet.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.baobab.fleet.DriverFilter;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.Drivers;
import org.baobab.fleet.VehicleFilter;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.assignment.AssignmentFilter;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.fleet.expense.ExpenseFilter;
import org.baobab.fleet.expense.ExpenseView;
import org.baobab.fleet.expense.Expenses;
import org.baobab.fleet.fence.violation.ViolationFilter;
import org.baobab.fleet.fence.violation.ViolationView;
import org.baobab.fleet.fence.violation.Violations;
import org.baobab.platform.kernel.Paging;

/** The lists of the fleet as tables, with the columns that an import reads. The secrets of trackers stay here. */
@ApplicationScoped
public class FleetExport {
    private static final List<String> VEHICLE = List.of(
            "id",
            "registration",
            "brand",
            "model",
            "year",
            "kind",
            "fuel",
            "vin",
            "depotId",
            "depot",
            "odometerKm",
            "status",
            "createdAt",
            "changedAt");
    private static final List<String> DRIVER = List.of(
            "id",
            "fullName",
            "licenceNumber",
            "licenceClasses",
            "licenceExpiresOn",
            "phone",
            "email",
            "createdAt",
            "changedAt");

    private static final List<String> EXPENSE = List.of(
            "id",
            "date",
            "vehicleId",
            "registration",
            "driverId",
            "kind",
            "amount",
            "currency",
            "net",
            "vat",
            "vatRate",
            "converted",
            "convertedCurrency",
            "litres",
            "fullTank",
            "odometerKm",
            "station",
            "note",
            "state",
            "reason",
            "createdAt",
            "changedAt");

    private static final List<String> ASSIGNMENT = List.of(
            "id",
            "vehicleId",
            "registration",
            "driverId",
            "driver",
            "startsAt",
            "endsAt",
            "purpose",
            "state",
            "startedAt",
            "endedAt",
            "startOdometerKm",
            "endOdometerKm",
            "createdAt",
            "changedAt");

    private static final List<String> VIOLATION = List.of(
            "id",
            "kind",
            "vehicleId",
            "registration",
            "driver",
            "fence",
            "at",
            "endedAt",
            "lat",
            "lng",
            "speedKmh",
            "limitKmh",
            "acknowledgedAt",
            "note");

    @Inject
    Vehicles vehicles;

    @Inject
    Drivers drivers;

    @Inject
    Expenses expenses;

    @Inject
    Assignments assignments;

    @Inject
    Violations violations;

    @Inject
    DepotNames depots;

    public Export vehicles(VehicleFilter filter) {
        DepotNames.Known places = depots.known();
        return Export.of(
                "vehicles",
                "Vehicles",
                VEHICLE,
                (VehicleView last) ->
                        vehicles.list(filter, after(last, VehicleView::id)).items(),
                each -> row(each, places));
    }

    public Export drivers(DriverFilter filter) {
        return Export.of(
                "drivers",
                "Drivers",
                DRIVER,
                (DriverView last) ->
                        drivers.list(filter, after(last, DriverView::id)).items(),
                FleetExport::row);
    }

    public Export expenses(ExpenseFilter filter) {
        return Export.of(
                "expenses",
                "Expenses",
                EXPENSE,
                (ExpenseView last) ->
                        expenses.list(filter, after(last, ExpenseView::id)).items(),
                FleetExport::row);
    }

    public Export assignments(AssignmentFilter filter) {
        return Export.of(
                "assignments",
                "Assignments",
                ASSIGNMENT,
                (AssignmentView last) -> assignments.following(filter, last),
                FleetExport::row);
    }

    public Export violations(ViolationFilter filter) {
        return Export.of(
                "violations",
                "Violations",
                VIOLATION,
                (ViolationView last) -> violations.following(filter, last),
                FleetExport::row);
    }

    private static <T> Paging after(T last, Function<T, UUID> id) {
        return Paging.bulk(last == null ? null : id.apply(last));
    }

    private static List<?> row(AssignmentView assignment) {
        return Arrays.asList(
                assignment.id(),
                assignment.vehicleId(),
                assignment.registration(),
                assignment.driverId(),
                assignment.driverName(),
                assignment.startsAt(),
                assignment.endsAt(),
                assignment.purpose(),
                assignment.state(),
                assignment.startedAt(),
                assignment.endedAt(),
                assignment.startOdometerKm(),
                assignment.endOdometerKm(),
                assignment.createdAt(),
                assignment.changedAt());
    }

    private static List<?> row(ViolationView violation) {
        return Arrays.asList(
                violation.id(),
                violation.kind(),
                violation.vehicleId(),
                violation.registration(),
                violation.driver(),
                violation.fenceName(),
                violation.at(),
                violation.endedAt(),
                violation.place().lat(),
                violation.place().lng(),
                violation.speedKmh(),
                violation.limitKmh(),
                violation.acknowledgedAt(),
                violation.note());
    }

    private static List<?> row(VehicleView vehicle, DepotNames.Known places) {
        return Arrays.asList(
                vehicle.id(),
                vehicle.registration(),
                vehicle.brand(),
                vehicle.model(),
                vehicle.year(),
                vehicle.kind(),
                vehicle.fuel(),
                vehicle.vin(),
                vehicle.depotId(),
                places.name(vehicle.depotId()),
                vehicle.odometerKm(),
                vehicle.status(),
                vehicle.createdAt(),
                vehicle.changedAt());
    }

    private static List<?> row(ExpenseView expense) {
        return Arrays.asList(
                expense.id(),
                expense.date(),
                expense.vehicleId(),
                expense.registration(),
                expense.driverId(),
                expense.kind(),
                expense.gross().amount(),
                expense.gross().currency(),
                expense.net().amount(),
                expense.vat().amount(),
                expense.vatRate(),
                expense.converted().amount(),
                expense.converted().currency(),
                expense.litres(),
                expense.fullTank(),
                expense.odometerKm(),
                expense.station(),
                expense.note(),
                expense.state(),
                expense.reason(),
                expense.createdAt(),
                expense.changedAt());
    }

    private static List<?> row(DriverView driver) {
        return Arrays.asList(
                driver.id(),
                driver.fullName(),
                driver.licenceNumber(),
                String.join(" ", driver.licenceClasses()),
                driver.licenceExpiresOn(),
                driver.phone(),
                driver.email(),
                driver.createdAt(),
                driver.changedAt());
    }
}
