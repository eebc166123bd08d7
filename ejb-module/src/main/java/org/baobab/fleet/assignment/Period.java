package org.baobab.fleet.assignment;

import java.time.Instant;
import org.baobab.platform.kernel.RuleViolationException;

/**
 * A half-open time.
 *
 * @param endsAt null: until further notice
 */
record Period(Instant startsAt, Instant endsAt) {
    /** What lies outside is a slip of the pen, and further out no database could keep it. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    Period {
        requireSane("startsAt", startsAt);
        if (endsAt != null) {
            requireSane("endsAt", endsAt);
            if (!endsAt.isAfter(startsAt)) {
                throw new RuleViolationException("endsAt", "assignment.end");
            }
        }
    }

    private static void requireSane(String field, Instant moment) {
        if (moment == null) {
            throw new RuleViolationException(field, "required");
        }
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw new RuleViolationException(field, "assignment.time");
        }
    }

    boolean hasBegun(Instant now) {
        return !startsAt.isAfter(now);
    }

    boolean isOver(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }

    boolean overlaps(Period other) {
        return (other.endsAt == null || startsAt.isBefore(other.endsAt))
                && (endsAt == null || other.startsAt.isBefore(endsAt));
    }
}
