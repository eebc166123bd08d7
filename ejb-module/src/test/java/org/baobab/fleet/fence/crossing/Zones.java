package org.baobab.fleet.fence.crossing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.fence.FenceBook.Book;
import org.baobab.fleet.fence.FenceBook.Edition;
import org.baobab.fleet.fence.FenceKind;
import org.baobab.fleet.fence.FencePlan;
import org.baobab.fleet.fence.FenceShape;
import org.baobab.fleet.fence.Hours;
import org.baobab.platform.geo.Ring;

/** A world of one line: whoever is between longitude 1 and 2 is inside of the zone. */
final class Zones {
    static final UUID VEHICLE = new UUID(0, 7);
    static final UUID FENCE = new UUID(0, 1);
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Zones() {}

    static FencePlan zone(FenceKind kind, Duration dwell, Hours hours, Integer limit) {
        FenceShape shape = new FenceShape(new Ring(1, -1, 2, -1, 2, 1, 1, 1), List.of(), null);
        return new FencePlan(FENCE, "Zone", kind, shape, null, hours, limit, dwell);
    }

    static Watch watch(Integer generalLimit, FencePlan... fences) {
        Map<UUID, Integer> limits = new HashMap<>();
        if (generalLimit != null) {
            limits.put(null, generalLimit);
        }
        return new Watch(new Edition(1, ZoneId.of("Africa/Algiers")), new Book(List.of(fences), limits));
    }

    static Spot inside(int minute) {
        return new Spot(NOON.plusSeconds(60L * minute), 0, 1.5, 30f);
    }

    static Spot outside(int minute) {
        return new Spot(NOON.plusSeconds(60L * minute), 0, 2.5, 30f);
    }

    static Spot at(int minute, float speed) {
        return new Spot(NOON.plusSeconds(60L * minute), 0, 2.5, speed);
    }
}
