package org.baobab.fleet.fence.crossing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.baobab.fleet.fence.FenceKind;
import org.baobab.fleet.fence.FencePlan;
import org.baobab.fleet.fence.violation.ViolationKind;

/** Follows one vehicle along its positions, in the order of time, from how it stood. */
final class Course {
    private final Watch watch;
    private final UUID vehicle;
    private final Map<Key, Standing> standings;
    private final List<Run> runs = new ArrayList<>();
    private final Set<Run> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param standings how it stands; it is kept up to date */
    Course(Watch watch, UUID vehicle, Map<Key, Standing> standings) {
        this.watch = watch;
        this.vehicle = vehicle;
        this.standings = standings;
    }

    void pass(Spot spot) {
        pass(spot, watch.around(spot.lat(), spot.lng(), vehicle));
    }

    /** @param around the zones that it is inside of there */
    void pass(Spot spot, List<FencePlan> around) {
        for (FencePlan fence : around) {
            place(fence, spot, true);
            speed(Key.speed(fence.id()), fence, watch.counts(fence, spot) ? fence.speedLimitKmh() : null, spot);
        }
        speed(Key.EVERYWHERE, null, watch.limit(vehicle), spot);
        if (standings.size() > around.size()) {
            leave(around, spot);
        }
    }

    /** What it stood to and is not inside of any more. */
    private void leave(List<FencePlan> around, Spot spot) {
        List<Standing> left = new ArrayList<>(4);
        for (Standing standing : standings.values()) {
            if (!standing.isSettled()
                    && standing.key().fenceId() != null
                    && isNot(around, standing.key().fenceId())) {
                left.add(standing);
            }
        }
        for (Standing standing : left) {
            Key key = standing.key();
            FencePlan fence = watch.fence(key.fenceId());
            if (fence == null || !fence.isFor(vehicle)) {
                standings.remove(key);
            } else if (key.aspect() == Aspect.PLACE) {
                place(fence, spot, false);
            } else {
                speed(key, fence, null, spot);
            }
        }
    }

    private static boolean isNot(List<FencePlan> around, UUID fence) {
        for (FencePlan each : around) {
            if (each.id().equals(fence)) {
                return false;
            }
        }
        return true;
    }

    private void place(FencePlan fence, Spot spot, boolean inside) {
        Key key = Key.place(fence.id());
        Standing standing = standings.get(key);
        if (standing == null) {
            standing = Standing.fresh(key, inside, spot.at(), spot.at());
            standings.put(key, standing);
        } else if (standing.inside() != inside) {
            standing.turn(inside, spot.at());
        }
        boolean wrong = inside ? fence.kind() == FenceKind.FORBIDDEN : fence.kind() == FenceKind.ALLOWED;
        if (wrong && watch.counts(fence, spot)) {
            ViolationKind kind = inside ? ViolationKind.ENTERED_FORBIDDEN : ViolationKind.LEFT_ALLOWED;
            goOn(standing, spot, fence.dwell(), () -> new Run(key, kind, fence.name(), null, spot));
        } else {
            end(standing, spot);
        }
        if (!inside && fence.kind() != FenceKind.ALLOWED) {
            standings.remove(key);
        }
        standing.settle(!inside
                && fence.hours() == null
                && (standing.run() == null || standing.run().counts()));
    }

    /** @param limitKmh null where there is none */
    private void speed(Key key, FencePlan fence, Integer limitKmh, Spot spot) {
        Standing standing = standings.get(key);
        if (spot.isFasterThan(limitKmh)) {
            if (standing == null) {
                standing = Standing.fresh(key, true, spot.at(), null);
                standings.put(key, standing);
            }
            Duration dwell = fence == null ? Duration.ZERO : fence.dwell();
            String name = fence == null ? null : fence.name();
            goOn(standing, spot, dwell, () -> new Run(key, ViolationKind.SPEED, name, limitKmh, spot));
        } else if (standing != null) {
            end(standing, spot);
            standings.remove(key);
        }
    }

    private void goOn(Standing standing, Spot spot, Duration dwell, Supplier<Run> begun) {
        if (standing.run() == null) {
            standing.run(begun.get());
            note(standing.run());
        }
        if (standing.run().reach(spot, dwell)) {
            standing.touch();
            note(standing.run());
        }
    }

    private void end(Standing standing, Spot spot) {
        Run run = standing.run();
        if (run != null) {
            run.endAt(spot.at());
            note(run);
            standing.run(null);
        }
    }

    private void note(Run run) {
        if (known.add(run)) {
            runs.add(run);
        }
    }

    /** Those that began, ended, came to count or became worse on the way. */
    List<Run> runs() {
        return runs;
    }

    Map<Key, Standing> standings() {
        return standings;
    }
}
