package org.baobab.fleet.assignment.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baobab.fleet.VehicleFilter;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.assignment.AssignmentFilter;
import org.baobab.fleet.assignment.AssignmentState;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.Organizations;

/** What the timeline shows, as its script reads it. */
@ApplicationScoped
class PlannerRows {
    /** More rows nobody looks through; whoever has more vehicles seeks among them. */
    private static final int MOST = 1_000;

    @Inject
    Vehicles vehicles;

    @Inject
    Assignments assignments;

    @Inject
    Organizations organizations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    JsonObject rows(PlannerRange range, LocalDate day, String text) {
        ZoneId zone = ZoneId.of(organizations.current().timeZone());
        LocalDate first = range.first(day == null ? LocalDate.ofInstant(clock.instant(), zone) : day);
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = range.after(first).atStartOfDay(zone).toInstant();
        List<VehicleView> shown = shown(text);
        List<AssignmentView> touching = assignments.timeline(new AssignmentFilter(null, null, null, from, to));
        return Json.createObjectBuilder()
                .add("zone", zone.getId())
                .add("from", from.toEpochMilli())
                .add("to", to.toEpochMilli())
                .add("now", clock.instant().toEpochMilli())
                .add("step", range.step().toMillis())
                .add("columns", columns(range, first, zone, caller.locale()))
                .add("vehicles", vehicles(shown))
                .add("more", shown.size() >= MOST)
                .add("assignments", assignments(touching))
                .build();
    }

    private JsonArrayBuilder columns(PlannerRange range, LocalDate first, ZoneId zone, Locale locale) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        range.columns(first, zone, locale, clock.instant())
                .forEach(column -> all.add(Json.createObjectBuilder()
                        .add("start", column.start().toEpochMilli())
                        .add("label", column.label())
                        .add("today", column.today())));
        return all;
    }

    private static JsonArrayBuilder vehicles(List<VehicleView> shown) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (VehicleView each : shown) {
            if (each.status() != VehicleStatus.RETIRED) {
                all.add(Json.createObjectBuilder()
                        .add("id", each.id().toString())
                        .add("registration", each.registration())
                        .add("name", each.name())
                        .add("free", each.status() != VehicleStatus.MAINTENANCE));
            }
        }
        return all;
    }

    private List<VehicleView> shown(String text) {
        String sought = text == null || text.isBlank() ? null : text.strip();
        VehicleFilter filter = new VehicleFilter(sought, null, null, null, null);
        List<VehicleView> found = new ArrayList<>();
        Slice<VehicleView> part = vehicles.list(filter, new Paging(Paging.MAX_LIMIT, null));
        found.addAll(part.items());
        while (part.next() != null && found.size() < MOST) {
            part = vehicles.list(filter, Paging.of(Paging.MAX_LIMIT, part.next()));
            found.addAll(part.items());
        }
        return found;
    }

    private static JsonArrayBuilder assignments(List<AssignmentView> touching) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        touching.stream()
                .filter(each -> each.state() != AssignmentState.CANCELLED)
                .forEach(each -> all.add(json(each)));
        return all;
    }

    static JsonObjectBuilder json(AssignmentView each) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", each.id().toString())
                .add("vehicle", each.vehicleId().toString())
                .add("registration", String.valueOf(each.registration()))
                .add("driver", each.driverId().toString())
                .add("name", String.valueOf(each.driverName()))
                .add("from", each.startsAt().toEpochMilli())
                .add("state", each.state().name())
                .add("version", String.valueOf(each.version()))
                .add("warned", !each.warnings().isEmpty());
        // What ended early ends there.
        Instant end = each.endedAt() == null ? each.endsAt() : each.endedAt();
        if (end != null) {
            json.add("to", end.toEpochMilli());
        }
        if (each.purpose() != null) {
            json.add("purpose", each.purpose());
        }
        return json;
    }
}
