package org.baobab.fleet.assignment.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.assignment.AssignmentFilter;
import org.baobab.fleet.assignment.AssignmentState;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.fleet.faces.FleetVehicles;
import org.baobab.fleet.faces.Sought;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.Visitor;

/** All assignments, the latest start first: what the planner shows as lines, to search and to take away. What is sought is in the address. */
@Named
@RequestScoped
public class AssignmentsBacking {
    private static final int MOST = 30;

    @Inject
    Assignments assignments;

    @Inject
    FleetVehicles choices;

    @Inject
    Visitor visitor;

    private final Sought sought = new Sought();
    private Slice<AssignmentView> slice;

    public void load() {
        slice = assignments.latest(
                new AssignmentFilter(
                        sought.id("vehicleId"),
                        sought.id("driverId"),
                        wanted(),
                        sought.begin("from", 0, visitor.getZone()),
                        sought.begin("to", 1, visitor.getZone())),
                Paging.of(MOST, sought.text("cursor")));
    }

    private AssignmentState wanted() {
        return sought.one(AssignmentState.class, "state");
    }

    public Map<String, String> getSought() {
        return sought.written();
    }

    public Slice<AssignmentView> getSlice() {
        return slice;
    }

    public List<AssignmentView> getAssignments() {
        return slice.items();
    }

    public AssignmentState[] getStates() {
        return AssignmentState.values();
    }

    public boolean isCurrent(AssignmentState of) {
        return of == wanted();
    }

    public List<FleetVehicles.Choice> getVehicles() {
        return choices.choices();
    }

    public List<FleetVehicles.Choice> getDrivers() {
        return choices.driverChoices();
    }

    public boolean isVehicle(UUID id) {
        return id.equals(sought.id("vehicleId"));
    }

    public boolean isDriver(UUID id) {
        return id.equals(sought.id("driverId"));
    }

    public boolean isFiltered() {
        return !getFilter().isEmpty();
    }

    /** What the address of the next part of the list begins with. */
    public String getFilter() {
        return getQuery(wanted());
    }

    /** The same search in another state; in all of them for null. */
    public String getQuery(AssignmentState of) {
        return Sought.query(
                "state", of,
                "vehicleId", sought.id("vehicleId"),
                "driverId", sought.id("driverId"),
                "from", sought.day("from"),
                "to", sought.day("to"));
    }
}
