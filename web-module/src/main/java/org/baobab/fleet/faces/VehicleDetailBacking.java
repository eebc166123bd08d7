package org.baobab.fleet.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.ChangeVehicle;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.OdometerReading;
import org.baobab.fleet.ReadOdometer;
import org.baobab.fleet.StatusChange;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.photo.VehiclePhotoView;
import org.baobab.fleet.photo.VehiclePhotos;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** One vehicle: the frame around its tabs, whose bodies are files of their own, and what the overview does. */
@Named
@ViewScoped
@ShowsRefusals
public class VehicleDetailBacking implements Serializable {
    private static final List<String> TABS = List.of("overview", "assignments", "places", "costs", "papers");
    private static final List<String> REFUSALS = List.of("full", "large", "role", "kind");
    private static final int FEW = 5;

    @Inject
    Vehicles vehicles;

    @Inject
    VehiclePhotos photoShelf;

    @Inject
    Notices notices;

    private String id;
    private String tab = TABS.getFirst();
    private String refused;
    private Long odometerKm;
    private String odometerReason;
    private transient VehicleView vehicle;
    private transient List<StatusChange> history;
    private transient List<OdometerReading> readings;
    private transient List<VehiclePhotoView> photos;

    public void load() {
        vehicle = vehicles.get(getKey());
    }

    public void read() {
        vehicles.read(getKey(), new ReadOdometer(odometerKm, null, odometerReason));
        tell("odometer.said");
    }

    public void move(VehicleStatus status) {
        vehicles.change(
                getKey(),
                new ChangeVehicle(null, null, null, null, null, null, null, null, null, null, Patch.to(status)),
                null);
        tell("status.said");
    }

    public void renewTracker() {
        vehicles.renewTracker(getKey());
        tell("tracker.said");
    }

    public void removePhoto(VehiclePhotoView photo) {
        photoShelf.remove(getKey(), photo.id());
        tell("photo.removed");
    }

    /** The first of all. */
    public void coverPhoto(VehiclePhotoView photo) {
        List<UUID> order =
                new ArrayList<>(getPhotos().stream().map(VehiclePhotoView::id).toList());
        order.remove(photo.id());
        order.addFirst(photo.id());
        photoShelf.order(getKey(), order);
        tell("photo.covered");
    }

    public void delete() {
        String registration = getVehicle().registration();
        vehicles.delete(getKey(), null);
        notices.tell(FleetWords.BUNDLE, "vehicle.deleted", registration);
        Pages.open(FleetLinks.VEHICLES);
    }

    private void tell(String key) {
        notices.tell(FleetWords.BUNDLE, key);
        Pages.open(FleetLinks.vehicle(getKey(), tab));
    }

    /** For the bodies of tabs too. */
    public VehicleView getVehicle() {
        if (vehicle == null) {
            load();
        }
        return vehicle;
    }

    public List<StatusChange> getHistory() {
        if (history == null) {
            history = vehicles.history(getKey(), Paging.of(FEW, null)).items();
        }
        return history;
    }

    public List<OdometerReading> getReadings() {
        if (readings == null) {
            readings = vehicles.readings(getKey(), Paging.of(FEW, null)).items();
        }
        return readings;
    }

    public List<VehiclePhotoView> getPhotos() {
        if (photos == null) {
            photos = photoShelf.list(getKey());
        }
        return photos;
    }

    /** By which a person, but no assignment, can set it. */
    public boolean mayBecome(VehicleStatus status) {
        return getVehicle().status() != status && status != VehicleStatus.ASSIGNED;
    }

    public UUID getKey() {
        return FleetKeys.of("Vehicle", id);
    }

    public List<String> getTabs() {
        return TABS;
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    public String getTab() {
        return tab;
    }

    /** Whatever else somebody writes into the address shows the overview. */
    public void setTab(String given) {
        tab = TABS.contains(given) ? given : TABS.getFirst();
    }

    /** Why photos were not taken; null where they were. */
    public String getRefused() {
        return refused;
    }

    public void setRefused(String given) {
        refused = REFUSALS.contains(given) ? given : null;
    }

    public Long getOdometerKm() {
        return odometerKm;
    }

    public void setOdometerKm(Long typed) {
        odometerKm = typed;
    }

    public String getOdometerReason() {
        return odometerReason;
    }

    public void setOdometerReason(String typed) {
        odometerReason = typed;
    }
}
