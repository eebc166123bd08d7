package org.baobab.fleet.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.Drivers;
import org.baobab.fleet.FleetLinks;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** One driver. */
@Named
@ViewScoped
@ShowsRefusals
public class DriverDetailBacking implements Serializable {
    @Inject
    Drivers drivers;

    @Inject
    Notices notices;

    private String id;
    private transient DriverView driver;

    public void load() {
        driver = drivers.get(getKey());
    }

    public void delete() {
        String name = getDriver().fullName();
        drivers.delete(getKey(), null);
        notices.tell(FleetWords.BUNDLE, "driver.deleted", name);
        Pages.open(FleetLinks.DRIVERS);
    }

    public DriverView getDriver() {
        if (driver == null) {
            load();
        }
        return driver;
    }

    public UUID getKey() {
        return FleetKeys.of("Driver", id);
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }
}
