package org.baobab.fleet.fence.crossing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baobab.fleet.fence.FencePlan;
import org.baobab.fleet.position.StoredPosition;

/** The positions of one vehicle in a batch: those that came late, and the way that it went since the last one that was known, with the zones around each. */
final class Passage {
    private final Watch watch;
    private final UUID vehicle;
    private final List<Spot> late = new ArrayList<>();
    private final List<Spot> ordered = new ArrayList<>();
    private final List<List<FencePlan>> around = new ArrayList<>();

    Passage(Watch watch, UUID vehicle) {
        this.watch = watch;
        this.vehicle = vehicle;
    }

    void add(StoredPosition position) {
        Spot spot = new Spot(position.at(), position.latitude(), position.longitude(), position.speedKmh());
        if (position.inOrder()) {
            ordered.add(spot);
            around.add(watch.around(spot.lat(), spot.lng(), vehicle));
        } else {
            late.add(spot);
        }
    }

    List<Spot> late() {
        return late;
    }

    /** The moment of the first that came in time, or another where none did. */
    Instant begin(Instant otherwise) {
        return ordered.isEmpty() ? otherwise : ordered.getFirst().at();
    }

    /** The zones of which something may change, besides those that it is inside of already. */
    Set<UUID> fences() {
        Set<UUID> fences = new HashSet<>();
        around.forEach(some -> some.forEach(fence -> fences.add(fence.id())));
        watch.byHours().stream().filter(fence -> fence.isFor(vehicle)).forEach(fence -> fences.add(fence.id()));
        return fences;
    }

    void follow(Course course) {
        for (int i = 0; i < ordered.size(); i++) {
            course.pass(ordered.get(i), around.get(i));
        }
    }
}
