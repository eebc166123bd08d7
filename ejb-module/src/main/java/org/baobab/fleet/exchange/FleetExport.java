package org.baobab.fleet.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.baobab.fleet.DriverFilter;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.Drivers;
import org.baobab.fleet.VehicleFilter;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.expense.ExpenseFilter;
import org.baobab.fleet.expense.ExpenseView;
import org.baobab.fleet.expense.Expenses;

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

    @Inject
    Vehicles vehicles;

    @Inject
    Drivers drivers;

    @Inject
    Expenses expenses;

    @Inject
    DepotNames depots;

    public Export vehicles(VehicleFilter filter) {
        DepotNames.Known places = depots.known();
        return Export.of(
                "vehicles", "Vehicles", VEHICLE, paging -> vehicles.list(filter, paging), each -> row(each, places));
    }

    public Export drivers(DriverFilter filter) {
        return Export.of("drivers", "Drivers", DRIVER, paging -> drivers.list(filter, paging), FleetExport::row);
    }

    public Export expenses(ExpenseFilter filter) {
        return Export.of("expenses", "Expenses", EXPENSE, paging -> expenses.list(filter, paging), FleetExport::row);
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
