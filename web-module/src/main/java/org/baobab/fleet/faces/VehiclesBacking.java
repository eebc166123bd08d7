package org.baobab.fleet.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.fleet.DepotView;
import org.baobab.fleet.Depots;
import org.baobab.fleet.Fuel;
import org.baobab.fleet.VehicleFilter;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.Pages;

/** The vehicles of the organisation. What is sought is in the address. */
@Named
@RequestScoped
public class VehiclesBacking {
    private static final int MOST = 30;

    @Inject
    Vehicles vehicles;

    @Inject
    Depots depots;

    @Inject
    FleetWords words;

    private String text;
    private String status;
    private String kind;
    private String fuel;
    private String depotId;
    private String cursor;
    private Slice<VehicleView> slice;
    private Map<VehicleStatus, Long> counts;
    private List<DepotView> depotChoices;

    public void load() {
        slice = vehicles.list(
                new VehicleFilter(
                        text,
                        FleetKeys.find(VehicleStatus.class, status),
                        FleetKeys.find(VehicleKind.class, kind),
                        FleetKeys.find(Fuel.class, fuel),
                        FleetKeys.find(depotId)),
                Paging.of(MOST, cursor));
        counts = vehicles.countByStatus();
        depotChoices = depots.list(null, Paging.of(Paging.MAX_LIMIT, null)).items();
        words.learn(slice.items());
    }

    public Slice<VehicleView> getSlice() {
        if (slice == null) {
            load();
        }
        return slice;
    }

    public List<VehicleView> getVehicles() {
        return getSlice().items();
    }

    public List<DepotView> getDepots() {
        getSlice();
        return depotChoices;
    }

    public long count(VehicleStatus of) {
        getSlice();
        return counts.getOrDefault(of, 0L);
    }

    public long getTotal() {
        getSlice();
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isCurrent(VehicleStatus of) {
        return of.name().equals(status);
    }

    /** Something beside the state is sought. */
    public boolean isFiltered() {
        return !getQuery(null).isEmpty();
    }

    /** What the address of the next part of the list begins with. */
    public String getFilter() {
        return getQuery(FleetKeys.find(VehicleStatus.class, status) == null ? null : status);
    }

    /** The same search in another state; in all of them for null. */
    public String getQuery(String otherStatus) {
        List<String> parts = new ArrayList<>();
        add(parts, "q", text);
        add(parts, "status", otherStatus);
        add(parts, "kind", kind);
        add(parts, "fuel", fuel);
        add(parts, "depotId", depotId);
        return parts.stream().map(part -> part + "&").collect(Collectors.joining());
    }

    private static void add(List<String> parts, String name, String value) {
        if (value != null && !value.isBlank()) {
            parts.add(name + "=" + Pages.encode(value));
        }
    }

    public boolean isDepot(UUID id) {
        return id.toString().equals(depotId);
    }

    public String getText() {
        return text;
    }

    public void setText(String sought) {
        text = sought == null || sought.length() <= 100 ? sought : sought.substring(0, 100);
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String given) {
        status = given;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String given) {
        kind = given;
    }

    public String getFuel() {
        return fuel;
    }

    public void setFuel(String given) {
        fuel = given;
    }

    public String getDepotId() {
        return depotId;
    }

    public void setDepotId(String given) {
        depotId = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
