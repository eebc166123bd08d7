package org.baobab.fleet.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.ChangeVehicle;
import org.baobab.fleet.DepotView;
import org.baobab.fleet.Depots;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.Fuel;
import org.baobab.fleet.VehicleFacts;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The form of a new vehicle, and of one that there is. Whoever comes second keeps what they typed, is shown what the other said, and decides. */
@Named
@ViewScoped
@ShowsRefusals
public class VehicleEditBacking implements Serializable {
    @Inject
    Vehicles vehicles;

    @Inject
    Depots depots;

    @Inject
    Notices notices;

    private String id;
    private Long version;
    private String registration;
    private String brand;
    private String model;
    private Integer year;
    private VehicleKind kind = VehicleKind.CAR;
    private Fuel fuel = Fuel.DIESEL;
    private String vin;
    private UUID depotId;
    private Long odometerKm;
    private boolean overtaken;
    private transient List<DepotView> depotChoices;
    private transient VehicleView theirs;

    public void load() {
        if (isOld()) {
            VehicleView vehicle = vehicles.get(getKey());
            version = vehicle.version();
            registration = vehicle.registration();
            brand = vehicle.brand();
            model = vehicle.model();
            year = vehicle.year();
            kind = vehicle.kind();
            fuel = vehicle.fuel();
            vin = vehicle.vin();
            depotId = vehicle.depotId();
        }
    }

    public void save() {
        VehicleView saved;
        try {
            saved = isOld() ? vehicles.change(getKey(), patch(), version) : vehicles.create(facts());
        } catch (StaleVersionException second) {
            overtaken = true;
            return;
        }
        notices.tell(FleetWords.BUNDLE, isOld() ? "vehicle.saved" : "vehicle.created", saved.registration());
        Pages.open(FleetLinks.vehicle(saved.id()));
    }

    /** What I typed counts, after I have seen what the other said. */
    public void saveMine() {
        version = getTheirs().version();
        overtaken = false;
        save();
    }

    private VehicleFacts facts() {
        return new VehicleFacts(registration, brand, model, year, kind, fuel, vin, depotId, odometerKm, null, null);
    }

    /** Odometer and state have their own places. */
    private ChangeVehicle patch() {
        return new ChangeVehicle(
                Patch.to(registration),
                Patch.to(brand),
                Patch.to(model),
                Patch.to(year),
                Patch.to(kind),
                Patch.to(fuel),
                Patch.to(vin),
                Patch.to(depotId),
                null,
                null,
                null);
    }

    public boolean isOld() {
        return id != null && !id.isEmpty();
    }

    /** Somebody else saved it meanwhile. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** As it is now. */
    public VehicleView getTheirs() {
        if (theirs == null) {
            theirs = vehicles.get(getKey());
        }
        return theirs;
    }

    private UUID getKey() {
        return FleetKeys.of("Vehicle", id);
    }

    public List<DepotView> getDepots() {
        if (depotChoices == null) {
            depotChoices = depots.list(null, Paging.of(Paging.MAX_LIMIT, null)).items();
        }
        return depotChoices;
    }

    public String getDepot() {
        return depotId == null ? "" : depotId.toString();
    }

    public void setDepot(String chosen) {
        depotId = FleetKeys.find(chosen);
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    public String getRegistration() {
        return registration;
    }

    public void setRegistration(String typed) {
        registration = typed;
    }

    public String getBrand() {
        return brand;
    }

    public void setBrand(String typed) {
        brand = typed;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String typed) {
        model = typed;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer typed) {
        year = typed;
    }

    public VehicleKind getKind() {
        return kind;
    }

    public void setKind(VehicleKind chosen) {
        kind = chosen;
    }

    public Fuel getFuel() {
        return fuel;
    }

    public void setFuel(Fuel chosen) {
        fuel = chosen;
    }

    public String getVin() {
        return vin;
    }

    public void setVin(String typed) {
        vin = typed;
    }

    public Long getOdometerKm() {
        return odometerKm;
    }

    public void setOdometerKm(Long typed) {
        odometerKm = typed;
    }
}
