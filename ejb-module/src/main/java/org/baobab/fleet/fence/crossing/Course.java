package org.baobab.fleet.fence.crossing;

import java.time.Duration;
import java.time.Instant;
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
        Standing standing =
                standings.computeIfAbsent(key, fresh -> Standing.fresh(fresh, inside, spot.at(), spot.at()));
        if (standing.inside() != inside) {
            standing.turn(inside, spot.at());
        }
        endByHours(standing, fence, spot);
        if (isWrong(fence, inside) && watch.counts(fence, spot)) {
            goOn(standing, spot, fence.dwell(), () -> begun(standing, fence, spot));
        } else if (!isWrong(fence, inside) || !isAhead(standing.run(), spot)) {
            end(standing, spot);
        }
        if (!inside && fence.kind() != FenceKind.ALLOWED) {
            standings.remove(key);
        }
        standing.settle(!inside
                && fence.hours() == null
                && (standing.run() == null || standing.run().counts()));
    }

    /**
     * Nothing was heard of it since its last position, so that it stands where that was: hours that have begun or ended meanwhile, and a dwell that has passed,
     * count all the same.
     *
     * @param trusted whether it is believed to be there still; else what goes on by hours ends with them, and nothing begins
     */
    void stay(Spot last, Instant now, boolean trusted) {
        Spot still = last.still(now);
        for (Standing standing : standings.values()) {
            FencePlan fence = standing.key().aspect() == Aspect.PLACE
                    ? watch.fence(standing.key().fenceId())
                    : null;
            if (fence == null || !fence.isFor(vehicle) || !isWrong(fence, standing.inside())) {
                continue;
            }
            endByHours(standing, fence, still);
            if (trusted
                    && watch.counts(fence, still)
                    && (standing.run() != null || hoursBegan(standing, fence, now) != null)) {
                goOn(standing, still, fence.dwell(), () -> begun(standing, fence, still));
            }
        }
    }

    private static boolean isWrong(FencePlan fence, boolean inside) {
        return inside ? fence.kind() == FenceKind.FORBIDDEN : fence.kind() == FenceKind.ALLOWED;
    }

    /** Whether it began after the vehicle was there, since it was believed to stay. */
    private static boolean isAhead(Run run, Spot spot) {
        return run != null && run.start().at().isAfter(spot.at());
    }

    /** Whoever stood there as the hours began breaks the rule from then on. */
    private Run begun(Standing standing, FencePlan fence, Spot spot) {
        ViolationKind kind = standing.inside() ? ViolationKind.ENTERED_FORBIDDEN : ViolationKind.LEFT_ALLOWED;
        Instant begin = hoursBegan(standing, fence, spot.at());
        return new Run(standing.key(), kind, fence.name(), null, begin == null ? spot : spot.still(begin));
    }

    /** Null where they began before it stood as it does. */
    private Instant hoursBegan(Standing standing, FencePlan fence, Instant moment) {
        Instant begin = watch.hoursBegin(fence, moment);
        return begin != null && standing.since().isBefore(begin) ? begin : null;
    }

    /** Whatever comes in other hours is another run. */
    private void endByHours(Standing standing, FencePlan fence, Spot spot) {
        Run run = standing.run();
        Instant end = run == null ? null : watch.hoursEnd(fence, run.start().at());
        if (end == null || end.isAfter(spot.at())) {
            return;
        }
        if (standing.since().isBefore(end)) {
            run.reach(spot.still(end), fence.dwell());
        }
        run.endAt(end);
        note(run);
        standing.run(null);
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
