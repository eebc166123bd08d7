package org.baobab.fleet.fence.crossing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.baobab.fleet.fence.FenceKind;
import org.baobab.fleet.fence.FencePlan;
import org.baobab.fleet.fence.violation.FoundViolation;

/**
 * Judges positions that came late: follows the vehicle again between their neighbours, and makes what was found before agree with it. Pure: whoever calls reads
 * and writes.
 */
final class Review {
    private final Watch watch;
    private final UUID vehicle;
    private final Map<Key, Standing> states;
    private final Set<Instant> late = new HashSet<>();
    private final List<Spot> spots = new ArrayList<>();
    private final Course course;
    private final Map<Key, Instant> seenInside = new LinkedHashMap<>();
    private final List<Run> fresh = new ArrayList<>();
    private final List<FoundViolation> corrected = new ArrayList<>();

    /** @param states how the vehicle stood as of the last position that was known before; kept up to date */
    Review(Watch watch, UUID vehicle, Map<Key, Standing> states, List<Spot> late) {
        this.watch = watch;
        this.vehicle = vehicle;
        this.states = states;
        late.forEach(spot -> this.late.add(spot.at()));
        this.course = new Course(watch, vehicle, new LinkedHashMap<>());
    }

    /** From the one before the first late one on, in order; may be called again with those that follow. */
    void follow(List<Spot> more) {
        if (spots.isEmpty() && !more.isEmpty()) {
            begin(more.getFirst());
        }
        for (Spot spot : more) {
            course.pass(spot);
            spots.add(spot);
            course.standings().values().stream()
                    .filter(Standing::inside)
                    .filter(standing -> standing.key().aspect() == Aspect.PLACE)
                    .forEach(standing -> seenInside.putIfAbsent(standing.key(), standing.since()));
        }
    }

    /** A vehicle can leave what it was inside of at any time before. */
    private void begin(Spot first) {
        states.values().stream()
                .filter(state ->
                        state.firstInside() != null && state.firstInside().isBefore(first.at()))
                .filter(state -> isWatched(state.key()))
                .forEach(state -> course.standings()
                        .put(state.key(), Standing.fresh(state.key(), true, state.firstInside(), state.firstInside())));
    }

    private boolean isWatched(Key key) {
        FencePlan fence = key.aspect() == Aspect.PLACE ? watch.fence(key.fenceId()) : null;
        return fence != null && fence.kind() == FenceKind.ALLOWED && fence.isFor(vehicle);
    }

    Instant first() {
        return spots.getFirst().at();
    }

    Instant last() {
        return spots.getLast().at();
    }

    /** Whether something goes on beyond what was followed of which nobody knows when it ended. */
    boolean isOpen(List<FoundViolation> known) {
        return course.standings().values().stream()
                .map(Standing::run)
                .anyMatch(run ->
                        run != null && isByTheLate(run) && matching(run, known).isEmpty() && !isGoingOn(run));
    }

    private boolean isGoingOn(Run run) {
        Standing state = states.get(run.key());
        return state != null && state.run() != null && !state.run().start().at().isAfter(last());
    }

    /**
     * @param known the violations of the vehicle that went on at some time between the first and the last position
     * @param complete whether the last one that was followed is the last one that was known
     */
    void settle(List<FoundViolation> known, boolean complete) {
        List<FoundViolation> left = new ArrayList<>(known);
        Map<UUID, Instant> ends = new LinkedHashMap<>();
        known.forEach(each -> ends.put(each.id(), each.endedAt()));
        Map<Key, FoundViolation> taken = new LinkedHashMap<>();
        Map<Key, Run> open = new LinkedHashMap<>();
        for (Run each : course.runs()) {
            Run run = each;
            List<FoundViolation> matches = matching(run, left);
            if (!matches.isEmpty()) {
                FoundViolation match = matches.getFirst();
                left.remove(match);
                taken.put(run.key(), match);
                run = agree(run, match);
            } else if (run.counts() && isByTheLate(run)) {
                FoundViolation whole = taken.get(run.key());
                if (run.end() == null && whole != null && ends.get(whole.id()) != null) {
                    // It was one with the run before, whose end it takes over.
                    run.endAt(ends.get(whole.id()));
                }
                fresh.add(run);
            }
            if (course.standings().containsKey(run.key())
                    && course.standings().get(run.key()).run() == each) {
                open.put(run.key(), run);
            }
        }
        keepStates(open, complete);
    }

    /** The violation begins where the run begins, unless it began before what was followed, and ends where it ends. */
    private Run agree(Run run, FoundViolation match) {
        boolean fromBefore = run.start().at().equals(first());
        Spot start = fromBefore && match.at().isBefore(first())
                ? new Spot(match.at(), match.latitude(), match.longitude(), match.speedKmh())
                : run.start();
        Run agreed = start == run.start() ? run : run.from(start);
        agreed.isViolation(match.id());
        Instant end = run.end() == null ? match.endedAt() : run.end();
        boolean same = start.at().equals(match.at()) && Objects.equals(end, match.endedAt());
        if (!same) {
            corrected.add(new FoundViolation(
                    match.id(),
                    vehicle,
                    match.kind(),
                    match.fenceId(),
                    match.fenceName(),
                    start.at(),
                    start.lat(),
                    start.lng(),
                    agreed.topKmh(),
                    match.limitKmh(),
                    end));
        }
        return agreed;
    }

    private void keepStates(Map<Key, Run> open, boolean complete) {
        Set<Key> keys = new HashSet<>(states.keySet());
        keys.addAll(course.standings().keySet());
        for (Key key : keys) {
            Standing now = course.standings().get(key);
            Standing state = states.get(key);
            if (complete) {
                keepWhole(key, now, state, open.get(key));
            } else if (state != null) {
                keepPart(now, state, open.get(key));
            }
        }
        seenInside.forEach((key, since) -> {
            FencePlan fence = watch.fence(key.fenceId());
            Standing state = states.get(key);
            if (state != null) {
                state.wasInsideAt(since);
            } else if (fence != null && fence.kind() == FenceKind.ALLOWED) {
                states.put(key, Standing.fresh(key, false, last(), since));
            }
        });
    }

    /** What goes on beyond what was followed began where it began there. */
    private void keepPart(Standing now, Standing state, Run run) {
        if (run != null && isGoingOn(run)) {
            state.run(run);
        }
        if (now != null && state.inside() == now.inside() && !state.since().isAfter(last())) {
            state.turn(state.inside(), since(now, state));
        }
    }

    private Instant since(Standing now, Standing state) {
        if (now.since().isAfter(first())) {
            return now.since();
        }
        return state.since().isAfter(first()) ? first() : state.since();
    }

    private void keepWhole(Key key, Standing now, Standing state, Run run) {
        if (now == null) {
            states.remove(key);
            return;
        }
        boolean same = state != null && state.inside() == now.inside();
        Standing kept = Standing.fresh(
                key,
                now.inside(),
                same ? since(now, state) : now.since(),
                state == null ? now.firstInside() : state.firstInside());
        kept.wasInsideAt(now.firstInside());
        kept.run(run == null && same && isBelieved(state.run()) ? state.run() : run);
        states.put(key, kept);
    }

    /** It began after the last position, while nothing was heard: positions before that say nothing of it. */
    private boolean isBelieved(Run run) {
        return run != null && run.start().at().isAfter(last());
    }

    /** Those of the same rule that went on while the run does. */
    private static List<FoundViolation> matching(Run run, List<FoundViolation> known) {
        return known.stream()
                .filter(each -> each.kind() == run.kind()
                        && Objects.equals(each.fenceId(), run.key().fenceId()))
                .filter(each -> run.overlaps(each.at(), each.endedAt()))
                .toList();
    }

    /** Whether a late position made it: it is in it, or just before it. What else is wrong there was judged when it came. */
    private boolean isByTheLate(Run run) {
        Instant before = null;
        for (Spot spot : spots) {
            if (!spot.at().isBefore(run.start().at())
                    && (run.end() == null || spot.at().isBefore(run.end()))) {
                if (late.contains(spot.at())) {
                    return true;
                }
            } else if (spot.at().isBefore(run.start().at())) {
                before = spot.at();
            }
        }
        return before != null && late.contains(before);
    }

    /** Runs that nobody knew of. */
    List<Run> fresh() {
        return fresh;
    }

    /** Violations that are to be written as they are said here. */
    List<FoundViolation> corrected() {
        return corrected;
    }

    static Duration reach(Watch watch, UUID vehicle) {
        return watch.longestDwell(vehicle);
    }
}
