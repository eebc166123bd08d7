package org.baobab.fleet.assignment.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.DriverFilter;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.Drivers;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.VehicleFilter;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.fleet.assignment.PlanAssignment;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.Moments;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Visitor;

/** The form of a new assignment, and of one that there is: what the planner does by dragging, with the keyboard alone. */
@Named
@ViewScoped
@ShowsRefusals
public class AssignmentEditBacking implements Serializable {
    private static final int MORNING = 8;
    private static final int EVENING = 17;
    private static final int MOST = 500;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Inject
    Assignments assignments;

    @Inject
    Vehicles vehicles;

    @Inject
    Drivers drivers;

    @Inject
    Visitor visitor;

    @Inject
    Moments moments;

    @Inject
    Notices notices;

    private String id;
    private String day;
    private long version;
    private boolean running;
    private String vehicleId;
    private String driverId;
    private String startsAt;
    private String endsAt;
    private String purpose;
    private transient List<VehicleView> someVehicles;
    private transient List<DriverView> someDrivers;

    public void load() {
        if (isOld()) {
            AssignmentView there = assignments.get(Keys.of("Assignment", id));
            version = there.version();
            running = there.running();
            vehicleId = there.vehicleId().toString();
            driverId = there.driverId().toString();
            startsAt = typed(there.startsAt());
            endsAt = there.endsAt() == null ? null : typed(there.endsAt());
            purpose = there.purpose();
        } else if (startsAt == null) {
            LocalDate first = day();
            startsAt = first.atTime(MORNING, 0).format(TYPED);
            endsAt = first.atTime(EVENING, 0).format(TYPED);
        }
    }

    private LocalDate day() {
        LocalDate tomorrow =
                LocalDate.ofInstant(moments.now(), visitor.getZone()).plusDays(1);
        try {
            return Keys.isGiven(day) ? LocalDate.parse(day) : tomorrow;
        } catch (DateTimeParseException none) {
            return tomorrow;
        }
    }

    public void save() {
        PlanAssignment wish = new PlanAssignment(
                key("vehicleId", vehicleId),
                key("driverId", driverId),
                moment("startsAt", startsAt),
                Keys.isGiven(endsAt) ? moment("endsAt", endsAt) : null,
                purpose);
        AssignmentView saved =
                isOld() ? assignments.change(Keys.of("Assignment", id), wish, version) : assignments.plan(wish);
        notices.tell(
                PlannerWords.BUNDLE,
                isOld() ? "done.changed" : "done.planned",
                saved.registration(),
                saved.driverName());
        Pages.open(FleetLinks.assignment(saved.id()));
    }

    private static UUID key(String field, String text) {
        if (!Keys.isGiven(text)) {
            throw new RuleViolationException(field, "required");
        }
        return Keys.of(field, text);
    }

    /** What an hour of the clock is at the organisation's place. The start that was not touched keeps its seconds. */
    private Instant moment(String field, String text) {
        try {
            Instant typed = LocalDateTime.parse(String.valueOf(text))
                    .atZone(visitor.getZone())
                    .toInstant();
            if (isOld() && field.equals("startsAt")) {
                Instant there = assignments.get(Keys.of("Assignment", id)).startsAt();
                return there.truncatedTo(ChronoUnit.MINUTES).equals(typed) ? there : typed;
            }
            return typed;
        } catch (DateTimeParseException none) {
            throw new RuleViolationException(field, "type.date-time");
        }
    }

    private String typed(Instant when) {
        ZoneId zone = visitor.getZone();
        return LocalDateTime.ofInstant(when, zone).format(TYPED);
    }

    public boolean isOld() {
        return Keys.isGiven(id);
    }

    public boolean isRunning() {
        return running;
    }

    /** Those that can be assigned, and the one that is. */
    public List<VehicleView> getVehicles() {
        if (someVehicles == null) {
            someVehicles = new ArrayList<>();
            Slice<VehicleView> part = vehicles.list(VehicleFilter.all(), new Paging(Paging.MAX_LIMIT, null));
            add(part);
            while (part.next() != null && someVehicles.size() < MOST) {
                part = vehicles.list(VehicleFilter.all(), Paging.of(Paging.MAX_LIMIT, part.next()));
                add(part);
            }
        }
        return someVehicles;
    }

    private void add(Slice<VehicleView> part) {
        part.items().stream()
                .filter(each -> each.id().toString().equals(vehicleId)
                        || each.status() != VehicleStatus.RETIRED && each.status() != VehicleStatus.MAINTENANCE)
                .forEach(someVehicles::add);
    }

    public List<DriverView> getDrivers() {
        if (someDrivers == null) {
            someDrivers = new ArrayList<>();
            Slice<DriverView> part = drivers.list(DriverFilter.all(), new Paging(Paging.MAX_LIMIT, null));
            someDrivers.addAll(part.items());
            while (part.next() != null && someDrivers.size() < MOST) {
                part = drivers.list(DriverFilter.all(), Paging.of(Paging.MAX_LIMIT, part.next()));
                someDrivers.addAll(part.items());
            }
        }
        return someDrivers;
    }

    public String getZone() {
        return visitor.getZone().getId();
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String given) {
        day = given;
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

    public String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(String typed) {
        startsAt = typed;
    }

    public String getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(String typed) {
        endsAt = typed;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String typed) {
        purpose = typed;
    }
}
