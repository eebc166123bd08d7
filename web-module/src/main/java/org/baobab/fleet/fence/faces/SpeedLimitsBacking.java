package org.baobab.fleet.fence.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.FleetVehicles;
import org.baobab.fleet.fence.SpeedLimitService;
import org.baobab.fleet.fence.SpeedLimits;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** How fast vehicles may go wherever they are: all of them, and those that have a limit of their own. */
@Named
@ViewScoped
@ShowsRefusals
public class SpeedLimitsBacking implements Serializable {
    @Inject
    SpeedLimitService limits;

    @Inject
    Vehicles vehicles;

    @Inject
    FleetVehicles choices;

    @Inject
    Notices notices;

    private String vehicleId;
    private Integer general;
    private Integer generalKmh;
    private Integer limitKmh;

    /** As this person saw them: the button in a row is of that vehicle, whatever came or went meanwhile. */
    private final ArrayList<Own> own = new ArrayList<>();

    /** A vehicle with its limit. */
    public record Own(UUID vehicleId, String registration, String name, int limitKmh) implements Serializable {}

    public void load() {
        SpeedLimits now = limits.get();
        general = now.generalKmh();
        generalKmh = general;
        Map<UUID, VehicleView> known = vehicles.all(
                now.vehicles().stream().map(SpeedLimits.OfVehicle::vehicleId).toList());
        for (SpeedLimits.OfVehicle each : now.vehicles()) {
            VehicleView vehicle = known.get(each.vehicleId());
            own.add(new Own(vehicle.id(), vehicle.registration(), vehicle.name(), each.limitKmh()));
            if (vehicle.id().toString().equals(vehicleId)) {
                limitKmh = each.limitKmh();
            }
        }
        own.sort(Comparator.comparing(Own::registration));
    }

    public void saveGeneral() {
        limits.changeGeneral(generalKmh);
        if (generalKmh == null) {
            notices.tell(FenceWords.BUNDLE, "limits.removed.general");
        } else {
            notices.tell(FenceWords.BUNDLE, "limits.saved.general", generalKmh);
        }
        Pages.open(FleetLinks.SPEED_LIMITS);
    }

    public void saveOwn() {
        UUID vehicle = FleetKeys.of("Vehicle", vehicleId);
        limits.changeOwn(vehicle, limitKmh);
        notices.tell(
                FenceWords.BUNDLE, "limits.saved.own", vehicles.get(vehicle).registration(), limitKmh);
        Pages.open(FleetLinks.SPEED_LIMITS);
    }

    public void remove(Own limit) {
        limits.changeOwn(limit.vehicleId(), null);
        notices.tell(FenceWords.BUNDLE, "limits.removed.own", limit.registration());
        Pages.open(FleetLinks.SPEED_LIMITS);
    }

    /** What holds now; null is no limit. */
    public Integer getGeneral() {
        return general;
    }

    public List<Own> getOwn() {
        return own;
    }

    public List<FleetVehicles.Choice> getVehicles() {
        return choices.choices();
    }

    public String getVehicleId() {
        return vehicleId;
    }

    public void setVehicleId(String given) {
        vehicleId = given;
    }

    public Integer getGeneralKmh() {
        return generalKmh;
    }

    public void setGeneralKmh(Integer typed) {
        generalKmh = typed;
    }

    public Integer getLimitKmh() {
        return limitKmh;
    }

    public void setLimitKmh(Integer typed) {
        limitKmh = typed;
    }
}
