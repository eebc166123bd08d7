package org.baobab.fleet.fence.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.VehicleFilter;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.fence.Geofences;
import org.baobab.fleet.fence.violation.Acknowledge;
import org.baobab.fleet.fence.violation.ViolationFilter;
import org.baobab.fleet.fence.violation.ViolationKind;
import org.baobab.fleet.fence.violation.ViolationView;
import org.baobab.fleet.fence.violation.Violations;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.OrganizationQueries;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** What vehicles did that they should not do. What is sought is in the address; days are those of the organisation. */
@Named
@ViewScoped
@ShowsRefusals
public class ViolationsBacking implements Serializable {
    private static final String OPEN = "open";

    @Inject
    Violations violations;

    @Inject
    Vehicles vehicles;

    @Inject
    Geofences fences;

    @Inject
    OrganizationQueries organizations;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    FenceWords words;

    private String vehicle;
    private String kind;
    private String state;
    private String from;
    private String to;
    private String cursor;
    private Map<String, String> notes = new HashMap<>();
    private transient Slice<ViolationView> slice;

    public void load() {
        ViolationFilter filter = new ViolationFilter(
                begin(from, 0),
                begin(to, 1),
                FleetKeys.find(vehicle),
                null,
                FleetKeys.find(ViolationKind.class, kind),
                OPEN.equals(state) ? Boolean.TRUE : null);
        slice = violations.list(filter, Paging.of(Paging.DEFAULT_LIMIT, cursor));
    }

    /** The view remembers what it showed: what happened since is read anew. */
    public void refresh() {
        slice = null;
    }

    public void acknowledge(ViolationView violation) {
        violations.acknowledge(
                violation.id(), new Acknowledge(notes.get(violation.id().toString())));
        notices.tell(FenceWords.BUNDLE, "violation.done", violation.registration());
        Pages.open(
                FleetLinks.VIOLATIONS + "?" + getFilter() + (cursor == null ? "" : "cursor=" + Pages.encode(cursor)));
    }

    /** The beginning of a day at the organisation's place; null for what is no day. */
    private Instant begin(String written, int later) {
        try {
            if (written == null || written.isBlank()) {
                return null;
            }
            ZoneId zone =
                    ZoneId.of(organizations.view(caller.requireOrganization()).timeZone());
            return LocalDate.parse(written).plusDays(later).atStartOfDay(zone).toInstant();
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    public Slice<ViolationView> getSlice() {
        if (slice == null) {
            load();
        }
        return slice;
    }

    public List<ViolationView> getViolations() {
        return getSlice().items();
    }

    /** Where they began, for the map. */
    public String getMarks() {
        JsonArrayBuilder marks = Json.createArrayBuilder();
        for (ViolationView each : getViolations()) {
            marks.add(Json.createObjectBuilder()
                    .add("lat", each.place().lat())
                    .add("lng", each.place().lng())
                    .add("kind", each.kind().name())
                    .add("row", "row-" + each.id())
                    .add("title", each.registration() + ", " + words.violation(each.kind())));
        }
        return marks.build().toString();
    }

    public String getZones() {
        return FenceJson.write(
                fences.list(null, Paging.of(Paging.MAX_LIMIT, null)).items());
    }

    /** Whether there is anything for a map to show. */
    public boolean isDrawn() {
        return !getViolations().isEmpty()
                || !fences.list(null, Paging.of(1, null)).items().isEmpty();
    }

    public List<VehicleView> getVehicles() {
        return vehicles.list(new VehicleFilter(null, null, null, null, null), Paging.of(Paging.MAX_LIMIT, null))
                .items();
    }

    public boolean isFiltered() {
        return !getFilter().isEmpty();
    }

    /** What the address of the next part of the list begins with. */
    public String getFilter() {
        List<String> parts = new ArrayList<>();
        add(parts, "vehicle", vehicle);
        add(parts, "kind", kind);
        add(parts, "state", state);
        add(parts, "from", from);
        add(parts, "to", to);
        return String.join("", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (value != null && !value.isBlank()) {
            parts.add(name + "=" + Pages.encode(value) + "&");
        }
    }

    public Map<String, String> getNotes() {
        return notes;
    }

    public String getVehicle() {
        return vehicle;
    }

    public void setVehicle(String given) {
        vehicle = given;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String given) {
        kind = given;
    }

    public String getState() {
        return state;
    }

    public void setState(String given) {
        state = given;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String given) {
        from = given;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String given) {
        to = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
