package org.baobab.fleet.fence.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.VehicleFilter;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.faces.Sought;
import org.baobab.fleet.fence.Geofences;
import org.baobab.fleet.fence.violation.Acknowledge;
import org.baobab.fleet.fence.violation.ViolationFilter;
import org.baobab.fleet.fence.violation.ViolationKind;
import org.baobab.fleet.fence.violation.ViolationView;
import org.baobab.fleet.fence.violation.Violations;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.Organizations;
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
    Organizations organizations;

    @Inject
    Notices notices;

    @Inject
    FenceWords words;

    private final Sought sought = new Sought();
    private Map<String, String> notes = new HashMap<>();
    private transient Slice<ViolationView> slice;

    public void load() {
        ZoneId zone = ZoneId.of(organizations.current().timeZone());
        ViolationFilter filter = new ViolationFilter(
                sought.begin("from", 0, zone),
                sought.begin("to", 1, zone),
                sought.id("vehicle"),
                null,
                sought.one(ViolationKind.class, "kind"),
                isOpen() ? Boolean.TRUE : null);
        slice = violations.list(filter, Paging.of(Paging.DEFAULT_LIMIT, sought.text("cursor")));
    }

    private boolean isOpen() {
        return OPEN.equals(sought.text("state"));
    }

    public Map<String, String> getSought() {
        return sought.written();
    }

    /** The view remembers what it showed: what happened since is read anew. */
    public void refresh() {
        slice = null;
    }

    public void acknowledge(ViolationView violation) {
        violations.acknowledge(
                violation.id(), new Acknowledge(notes.get(violation.id().toString())));
        notices.tell(FenceWords.BUNDLE, "violation.done", violation.registration());
        Pages.open(FleetLinks.VIOLATIONS + "?" + getFilter() + Sought.query("cursor", sought.text("cursor")));
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
        return Sought.query(
                "vehicle", sought.id("vehicle"),
                "kind", sought.one(ViolationKind.class, "kind"),
                "state", isOpen() ? OPEN : null,
                "from", sought.day("from"),
                "to", sought.day("to"));
    }

    public Map<String, String> getNotes() {
        return notes;
    }
}
