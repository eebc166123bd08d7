package org.baobab.fleet.fence.crossing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.baobab.fleet.fence.violation.ViolationKind;

/** A rule that is broken, from the first position that does so. Once it lasted long enough it is a violation. */
final class Run {
    private final Key key;
    private final ViolationKind kind;
    private final String fenceName;
    private final Integer limitKmh;
    private final Spot start;
    private Float topKmh;
    private Instant end;
    private boolean counts;
    private UUID violationId;

    Run(Key key, ViolationKind kind, String fenceName, Integer limitKmh, Spot start) {
        this.key = key;
        this.kind = kind;
        this.fenceName = fenceName;
        this.limitKmh = limitKmh;
        this.start = start;
        this.topKmh = start.speedKmh();
    }

    /** The same, begun somewhere else. */
    Run from(Spot otherStart) {
        Run run = new Run(key, kind, fenceName, limitKmh, otherStart);
        run.topKmh = topKmh;
        run.end = end;
        run.counts = counts;
        run.violationId = violationId;
        return run;
    }

    /** @return whether that makes it one to be told of, or makes it worse */
    boolean reach(Spot spot, Duration dwell) {
        boolean worse = false;
        if (kind == ViolationKind.SPEED && spot.speedKmh() != null && (topKmh == null || spot.speedKmh() > topKmh)) {
            topKmh = spot.speedKmh();
            worse = true;
        }
        if (!counts && Duration.between(start.at(), spot.at()).compareTo(dwell) >= 0) {
            counts = true;
            return true;
        }
        return worse;
    }

    void endAt(Instant moment) {
        end = moment;
    }

    /** What was believed of a vehicle that said nothing, and a position tells that it was elsewhere: before it began, or before it had lasted. */
    boolean isRefuted(Duration dwell) {
        return violationId != null
                && end != null
                && kind != ViolationKind.SPEED
                && Duration.between(start.at(), end).compareTo(dwell) <= 0;
    }

    void isViolation(UUID id) {
        violationId = id;
        counts = true;
    }

    /** Whether both times lie in it, the moment of its end not. */
    boolean overlaps(Instant from, Instant until) {
        return (end == null || from.isBefore(end)) && (until == null || until.isAfter(start.at()));
    }

    Key key() {
        return key;
    }

    ViolationKind kind() {
        return kind;
    }

    String fenceName() {
        return fenceName;
    }

    Integer limitKmh() {
        return limitKmh;
    }

    Spot start() {
        return start;
    }

    Float topKmh() {
        return topKmh;
    }

    Instant end() {
        return end;
    }

    boolean counts() {
        return counts;
    }

    UUID violationId() {
        return violationId;
    }
}
