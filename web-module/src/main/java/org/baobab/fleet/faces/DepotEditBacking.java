package org.baobab.fleet.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.baobab.fleet.DepotFacts;
import org.baobab.fleet.DepotView;
import org.baobab.fleet.Depots;
import org.baobab.fleet.FleetLinks;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The form of a new depot, and of one that there is, with its place on the map. Whoever comes second keeps what they typed, and decides. */
@Named
@ViewScoped
@ShowsRefusals
public class DepotEditBacking implements Serializable {
    @Inject
    Depots depots;

    @Inject
    Notices notices;

    private String id;
    private Long version;
    private String name;
    private String address;
    private Integer capacity;
    private Double lat;
    private Double lng;
    private boolean overtaken;
    private transient DepotView theirs;

    public void load() {
        if (isOld()) {
            DepotView depot = depots.get(getKey());
            version = depot.version();
            name = depot.name();
            address = depot.address();
            capacity = depot.capacity();
            lat = depot.place().lat();
            lng = depot.place().lng();
        }
    }

    public void save() {
        DepotView saved;
        try {
            saved = isOld() ? depots.change(getKey(), facts(), version) : depots.create(facts());
        } catch (StaleVersionException second) {
            overtaken = true;
            return;
        }
        notices.tell(FleetWords.BUNDLE, isOld() ? "depot.saved" : "depot.created", saved.name());
        Pages.open(FleetLinks.DEPOTS);
    }

    /** What I typed counts, after I have seen what the other said. */
    public void saveMine() {
        version = getTheirs().version();
        overtaken = false;
        save();
    }

    public void delete() {
        String known = getTheirs().name();
        depots.delete(getKey(), null);
        notices.tell(FleetWords.BUNDLE, "depot.deleted", known);
        Pages.open(FleetLinks.DEPOTS);
    }

    private DepotFacts facts() {
        if (lat == null || lng == null) {
            throw new RuleViolationException("lat", "fleet.place");
        }
        return new DepotFacts(name, GeoPoint.of("place", lat, lng), capacity, address);
    }

    public boolean isOld() {
        return id != null && !id.isEmpty();
    }

    /** Somebody else saved it meanwhile. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** As it is now. */
    public DepotView getTheirs() {
        if (theirs == null) {
            theirs = depots.get(getKey());
        }
        return theirs;
    }

    private UUID getKey() {
        return FleetKeys.of("Depot", id);
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String typed) {
        address = typed;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer typed) {
        capacity = typed;
    }

    public Double getLat() {
        return lat;
    }

    public void setLat(Double typed) {
        lat = typed;
    }

    public Double getLng() {
        return lng;
    }

    public void setLng(Double typed) {
        lng = typed;
    }
}
