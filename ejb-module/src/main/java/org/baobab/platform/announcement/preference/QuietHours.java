package org.baobab.platform.announcement.preference;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/** The hours of a day, by the clock on the reader's wall, in which what can wait waits. They may go over midnight. */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("Quiet hours from " + from + " to " + to);
        }
    }

    /** When the hours that the moment lies in are over; empty outside of them. */
    public Optional<Instant> endAfter(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        LocalTime clock = there.toLocalTime();
        boolean beforeEnd = clock.isBefore(to);
        boolean afterStart = !clock.isBefore(from);
        boolean overMidnight = to.isBefore(from);
        boolean quiet = overMidnight ? beforeEnd || afterStart : beforeEnd && afterStart;
        if (!quiet) {
            return Optional.empty();
        }
        LocalDateTime end = there.toLocalDate().plusDays(beforeEnd ? 0 : 1).atTime(to);
        return Optional.of(instantOf(end, moment));
    }

    /** When the wall's clock shows that time: it may be leapt over in spring, and it may come twice in autumn. */
    private Instant instantOf(LocalDateTime end, Instant after) {
        ZoneOffsetTransition leap = zone.getRules().getTransition(end);
        if (leap != null && leap.isGap()) {
            return leap.getInstant();
        }
        ZonedDateTime first = end.atZone(zone);
        return first.toInstant().isAfter(after)
                ? first.toInstant()
                : first.withLaterOffsetAtOverlap().toInstant();
    }
}
