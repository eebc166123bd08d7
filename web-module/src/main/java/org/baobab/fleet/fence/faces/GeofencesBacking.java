package org.baobab.fleet.fence.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.fence.FenceKind;
import org.baobab.fleet.fence.FleetQuestions;
import org.baobab.fleet.fence.GeofenceView;
import org.baobab.fleet.fence.Geofences;
import org.baobab.fleet.fence.OutsideVehicle;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The zones of the organisation: a part of the list, all of them on the map, and who is outside now. */
@Named
@RequestScoped
@ShowsRefusals
public class GeofencesBacking {
    private static final int MOST_DRAWN = 500;
    private static final int MOST_OUTSIDE = 10;

    @Inject
    Geofences fences;

    @Inject
    FleetQuestions questions;

    private String kind;
    private String cursor;
    private Slice<GeofenceView> slice;
    private String zones;
    private List<OutsideVehicle> outside;

    public void load() {
        slice = fences.list(wanted(), Paging.of(Paging.MAX_LIMIT, cursor));
        zones = FenceJson.write(drawn());
        outside = questions.outside(Paging.of(MOST_OUTSIDE, null)).items();
    }

    private List<GeofenceView> drawn() {
        List<GeofenceView> all = new ArrayList<>();
        String next = null;
        do {
            Slice<GeofenceView> part = fences.list(wanted(), Paging.of(Paging.MAX_LIMIT, next));
            all.addAll(part.items());
            next = part.next();
        } while (next != null && all.size() < MOST_DRAWN);
        return all;
    }

    private FenceKind wanted() {
        return FleetKeys.find(FenceKind.class, kind);
    }

    public Slice<GeofenceView> getSlice() {
        return slice;
    }

    public List<GeofenceView> getFences() {
        return slice.items();
    }

    public String getZones() {
        return zones;
    }

    public List<OutsideVehicle> getOutside() {
        return outside;
    }

    public boolean isFiltered() {
        return wanted() != null;
    }

    /** What the address of the next part of the list begins with. */
    public String getFilter() {
        return wanted() == null ? "" : "kind=" + wanted() + "&";
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String given) {
        kind = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
