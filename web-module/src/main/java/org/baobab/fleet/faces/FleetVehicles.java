package org.baobab.fleet.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.DriverFilter;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.Drivers;
import org.baobab.fleet.VehicleFilter;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;

/** Vehicles and drivers to choose from, in forms and filters. */
@Named
@RequestScoped
public class FleetVehicles {
    /** More than these nobody finds in a list. */
    private static final int MOST = 1000;

    @Inject
    Vehicles vehicles;

    @Inject
    Drivers drivers;

    private List<Choice> known;
    private List<Choice> knownDrivers;

    public record Choice(UUID id, String label) {}

    /** By their registration. */
    public List<Choice> choices() {
        if (known == null) {
            List<Choice> found = new ArrayList<>();
            String cursor = null;
            do {
                Slice<VehicleView> slice = vehicles.list(VehicleFilter.all(), Paging.of(Paging.MAX_LIMIT, cursor));
                slice.items()
                        .forEach(each -> found.add(new Choice(each.id(), each.registration() + " · " + each.name())));
                cursor = slice.next();
            } while (cursor != null && found.size() < MOST);
            found.sort(Comparator.comparing(Choice::label));
            known = List.copyOf(found);
        }
        return known;
    }

    /** By their name. */
    public List<Choice> driverChoices() {
        if (knownDrivers == null) {
            List<Choice> found = new ArrayList<>();
            String cursor = null;
            do {
                Slice<DriverView> slice = drivers.list(DriverFilter.all(), Paging.of(Paging.MAX_LIMIT, cursor));
                slice.items().forEach(each -> found.add(new Choice(each.id(), each.fullName())));
                cursor = slice.next();
            } while (cursor != null && found.size() < MOST);
            found.sort(Comparator.comparing(Choice::label));
            knownDrivers = List.copyOf(found);
        }
        return knownDrivers;
    }
}
