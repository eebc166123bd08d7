package org.baobab.fleet.position;

import java.time.Instant;
import java.util.List;
import org.baobab.fleet.position.Rejection.Reason;
import org.baobab.platform.geo.GeoPoint;

/** Tells points from what is none, each by itself. */
final class PointReader {
    private static final int FULL_CIRCLE = 360;
    private static final int FULL = 100;

    private final PositionSettings settings;
    private final long latest;
    private final long earliest;

    PointReader(PositionSettings settings, Instant now) {
        this.settings = settings;
        this.latest = now.plus(settings.ahead()).toEpochMilli();
        this.earliest = now.minus(settings.retention()).toEpochMilli();
    }

    /** Null where it is none, and a line in {@code rejected} then. */
    Point read(int index, NewPosition sent, List<Rejection> rejected) {
        Reason reason = flaw(sent);
        if (reason != null) {
            rejected.add(Rejection.of(index, reason));
            return null;
        }
        return new Point(
                index,
                sent.vehicleId(),
                sent.at().toEpochMilli(),
                new GeoPoint(sent.latitude(), sent.longitude()),
                within(sent.speedKmh(), settings.topSpeed()),
                heading(sent.heading()),
                sent.ignition(),
                within(sent.battery(), FULL));
    }

    private Reason flaw(NewPosition sent) {
        if (sent.vehicleId() == null || sent.at() == null || sent.latitude() == null || sent.longitude() == null) {
            return Reason.INCOMPLETE;
        }
        if (!isPlace(sent.latitude(), sent.longitude())) {
            return Reason.NO_PLACE;
        }
        // Before its milliseconds are asked for: there are moments that have none.
        if (sent.at().isAfter(Instant.ofEpochMilli(latest))) {
            return Reason.IN_THE_FUTURE;
        }
        if (sent.at().isBefore(Instant.ofEpochMilli(earliest))) {
            return Reason.TOO_OLD;
        }
        if (sent.speedKmh() != null && sent.speedKmh() > settings.topSpeed()) {
            return Reason.TOO_FAST;
        }
        return sent.accuracy() != null && sent.accuracy() > settings.worstAccuracy() ? Reason.INACCURATE : null;
    }

    private static boolean isPlace(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && !(latitude == 0 && longitude == 0);
    }

    /** What cannot be is as good as unsaid. */
    private static Float within(Double value, double most) {
        return value == null || value < 0 || value > most ? null : value.floatValue();
    }

    private static Float heading(Double degrees) {
        if (degrees == null || Math.abs(degrees) > 10 * FULL_CIRCLE) {
            return null;
        }
        return (float) ((degrees % FULL_CIRCLE + FULL_CIRCLE) % FULL_CIRCLE);
    }
}
