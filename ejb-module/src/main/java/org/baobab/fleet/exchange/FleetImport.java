package org.baobab.fleet.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.baobab.platform.table.Table;

/** Vehicles and drivers out of a file, into the organisation that the caller has entered. */
@Stateless
@NeedsApp(App.FLEET)
public class FleetImport {
    @Inject
    VehicleRows vehicles;

    @Inject
    DriverRows drivers;

    @Needs(Role.AGENT)
    public ImportOutcome vehicles(Table table, ImportMode mode) {
        return vehicles.run(table, mode);
    }

    @Needs(Role.AGENT)
    public ImportOutcome drivers(Table table, ImportMode mode) {
        return drivers.run(table, mode);
    }
}
