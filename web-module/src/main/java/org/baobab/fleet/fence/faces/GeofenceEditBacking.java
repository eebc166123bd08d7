package org.baobab.fleet.fence.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.VehicleFilter;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.fence.FenceHours;
import org.baobab.fleet.fence.FenceKind;
import org.baobab.fleet.fence.FleetQuestions;
import org.baobab.fleet.fence.GeofenceFacts;
import org.baobab.fleet.fence.GeofenceView;
import org.baobab.fleet.fence.Geofences;
import org.baobab.fleet.fence.VehicleInside;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** A new zone, or one that there is. Whoever comes second keeps what they drew, is told of the other, and decides. */
@Named
@ViewScoped
@ShowsRefusals
public class GeofenceEditBacking implements Serializable {
    private static final int MOST_VEHICLES = 1_000;
    private static final int MINUTE = 60;

    @Inject
    Geofences fences;

    @Inject
    FleetQuestions questions;

    @Inject
    Vehicles vehicles;

    @Inject
    Notices notices;

    private String id;
    private Long version;
    private String name;
    private FenceKind kind = FenceKind.ALLOWED;
    private String shape = "";
    private boolean active = true;
    private Integer speedLimitKmh;
    private Integer dwellMinutes;
    private String color;
    private boolean some;
    private Map<String, Boolean> chosen = new HashMap<>();
    private boolean byHours;
    private Map<String, Boolean> days = new HashMap<>();
    private String from = "08:00";
    private String to = "18:00";
    private boolean overtaken;
    private transient List<VehicleView> vehicleChoices;
    private transient GeofenceView theirs;

    public void load() {
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name(), true);
        }
        if (isOld()) {
            GeofenceView fence = fences.get(getKey());
            version = fence.version();
            name = fence.name();
            kind = fence.kind();
            shape = FenceJson.write(fence);
            active = fence.active();
            speedLimitKmh = fence.speedLimitKmh();
            dwellMinutes = fence.dwellSeconds() == 0 ? null : Math.max(1, fence.dwellSeconds() / MINUTE);
            color = fence.color();
            some = fence.vehicleIds() != null;
            if (some) {
                fence.vehicleIds().forEach(each -> chosen.put(each.toString(), true));
            }
            byHours = fence.hours() != null;
            if (byHours) {
                from = fence.hours().from();
                to = fence.hours().to();
                days.replaceAll((day, on) -> fence.hours().days().contains(DayOfWeek.valueOf(day)));
            }
        }
    }

    public void save() {
        GeofenceView saved;
        try {
            saved = isOld() ? fences.change(getKey(), facts(), version) : fences.create(facts());
        } catch (StaleVersionException second) {
            overtaken = true;
            return;
        }
        notices.tell(FenceWords.BUNDLE, isOld() ? "fence.saved" : "fence.created", saved.name());
        Pages.open(FleetLinks.GEOFENCES);
    }

    /** What I drew counts, after I was told of what the other did. */
    public void saveMine() {
        version = getTheirs().version();
        overtaken = false;
        save();
    }

    public void delete() {
        fences.delete(getKey(), null);
        notices.tell(FenceWords.BUNDLE, "fence.deleted", name);
        Pages.open(FleetLinks.GEOFENCES);
    }

    private GeofenceFacts facts() {
        FenceJson.Drawn drawn = FenceJson.read(shape);
        List<UUID> wanted = some
                ? chosen.entrySet().stream()
                        .filter(each -> Boolean.TRUE.equals(each.getValue()))
                        .map(each -> UUID.fromString(each.getKey()))
                        .toList()
                : null;
        return new GeofenceFacts(
                name,
                kind,
                drawn.area(),
                drawn.circle(),
                wanted,
                hours(),
                speedLimitKmh,
                dwellMinutes == null ? null : dwellMinutes * MINUTE,
                active,
                color);
    }

    private FenceHours hours() {
        if (!byHours) {
            return null;
        }
        EnumSet<DayOfWeek> on = EnumSet.noneOf(DayOfWeek.class);
        days.forEach((day, ticked) -> {
            if (Boolean.TRUE.equals(ticked)) {
                on.add(DayOfWeek.valueOf(day));
            }
        });
        return new FenceHours(on, from, to);
    }

    public boolean isOld() {
        return id != null && !id.isEmpty();
    }

    /** Somebody else saved it meanwhile. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** As it is now. */
    public GeofenceView getTheirs() {
        if (theirs == null) {
            theirs = fences.get(getKey());
        }
        return theirs;
    }

    public List<VehicleInside> getInside() {
        return isOld() ? questions.inside(getKey()) : List.of();
    }

    /** The others, drawn behind it. */
    public String getOthers() {
        List<GeofenceView> others = fences.list(null, Paging.of(Paging.MAX_LIMIT, null)).items().stream()
                .filter(each -> !each.id().toString().equals(id))
                .toList();
        return FenceJson.write(others);
    }

    public List<VehicleView> getVehicles() {
        if (vehicleChoices == null) {
            vehicleChoices = new ArrayList<>();
            String next = null;
            do {
                Slice<VehicleView> part = vehicles.list(
                        new VehicleFilter(null, null, null, null, null), Paging.of(Paging.MAX_LIMIT, next));
                vehicleChoices.addAll(part.items());
                next = part.next();
            } while (next != null && vehicleChoices.size() < MOST_VEHICLES);
        }
        return vehicleChoices;
    }

    private UUID getKey() {
        return FleetKeys.of("Geofence", id);
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

    public FenceKind getKind() {
        return kind;
    }

    public void setKind(FenceKind chosenKind) {
        kind = chosenKind;
    }

    public String getShape() {
        return shape;
    }

    public void setShape(String drawn) {
        shape = drawn;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean ticked) {
        active = ticked;
    }

    public Integer getSpeedLimitKmh() {
        return speedLimitKmh;
    }

    public void setSpeedLimitKmh(Integer typed) {
        speedLimitKmh = typed;
    }

    public Integer getDwellMinutes() {
        return dwellMinutes;
    }

    public void setDwellMinutes(Integer typed) {
        dwellMinutes = typed;
    }

    public String getColor() {
        return color;
    }

    public void setColor(String chosenColor) {
        color = chosenColor;
    }

    public boolean isSome() {
        return some;
    }

    public void setSome(boolean ticked) {
        some = ticked;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public boolean isByHours() {
        return byHours;
    }

    public void setByHours(boolean ticked) {
        byHours = ticked;
    }

    public Map<String, Boolean> getDays() {
        return days;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String typed) {
        from = typed;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String typed) {
        to = typed;
    }
}
