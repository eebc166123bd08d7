package org.baobab.fleet.assignment.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.fleet.assignment.AssignmentFilter;
import org.baobab.fleet.assignment.AssignmentState;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.FleetVehicles;
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

    private String state;
    private String vehicleId;
    private String driverId;
    private String from;
    private String to;
    private String cursor;
    private Slice<AssignmentView> slice;

    public void load() {
        slice = assignments.latest(
                new AssignmentFilter(
                        FleetKeys.find(vehicleId), FleetKeys.find(driverId), wanted(), begin(from, 0), begin(to, 1)),
                Paging.of(MOST, cursor));
    }

    /** The beginning of a day at the organisation's place, or some days later; null for what is no day. */
    private Instant begin(String written, int later) {
        LocalDate day = day(written);
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(visitor.getZone()).toInstant();
    }

    private static LocalDate day(String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private AssignmentState wanted() {
        return FleetKeys.find(AssignmentState.class, state);
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
        return id.equals(FleetKeys.find(vehicleId));
    }

    public boolean isDriver(UUID id) {
        return id.equals(FleetKeys.find(driverId));
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
        return Stream.of(
                        part("state", of),
                        part("vehicleId", FleetKeys.find(vehicleId)),
                        part("driverId", FleetKeys.find(driverId)),
                        part("from", day(from)),
                        part("to", day(to)))
                .filter(Objects::nonNull)
                .reduce("", String::concat);
    }

    private static String part(String name, Object value) {
        return value == null ? null : name + "=" + value + "&";
    }

    public String getState() {
        return state;
    }

    public void setState(String given) {
        state = given;
    }

    public String getVehicleId() {
        return vehicleId;
    }

    public void setVehicleId(String given) {
        vehicleId = given;
    }

    public String getDriverId() {
        return driverId;
    }

    public void setDriverId(String given) {
        driverId = given;
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
