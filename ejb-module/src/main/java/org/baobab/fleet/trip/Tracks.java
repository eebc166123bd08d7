package org.baobab.fleet.trip;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.trip.Track.LineString;
import org.baobab.fleet.trip.Track.TrackPoint;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** Lines that vehicles drove. */
@Stateless
public class Tracks {
    private static final int MOST_POINTS = 2_000;
    private static final int MOST_DAYS = 92;
    private static final Duration USUAL = Duration.ofDays(1);
    /** What a line of weeks is drawn from; its distance is measured over all points. */
    private static final Duration LONG = Duration.ofDays(7);

    private static final long STEP_OF_LONG = 30_000;

    @Inject
    Vehicles vehicles;

    @Inject
    TripQueries queries;

    @Inject
    TripSettings settings;

    @Inject
    Clock clock;

    /**
     * @param from null for a day before the end
     * @param to null means this moment
     */
    @Needs(Role.VIEWER)
    @NeedsApp(App.FLEET)
    public Track of(UUID vehicleId, Instant from, Instant to) {
        vehicles.get(vehicleId);
        Span span = span(from, to);
        Instant first = span.from();
        Instant last = span.to();
        boolean sparing = Duration.between(first, last).compareTo(LONG) > 0;
        Line line = new Line(sparing ? STEP_OF_LONG : 0, settings.rule().leastSpeed());
        queries.points(vehicleId, first, last, line::add);
        List<TrackPoint> points = Thinning.of(line.points, MOST_POINTS);
        return new Track(
                vehicleId,
                first,
                last,
                Math.round(line.metres) / 1_000.0,
                line.total,
                points.size() < line.total,
                LineString.of(points),
                points);
    }

    /**
     * Every point of the time as it is kept, in its order, as many as a file is written by.
     *
     * @param span as {@link #span} gives it
     * @param before the one they follow; null to begin
     */
    @Needs(Role.VIEWER)
    @NeedsApp(App.FLEET)
    public List<TrackPoint> following(UUID vehicleId, Span span, TrackPoint before) {
        vehicles.get(vehicleId);
        Instant from = before == null ? span.from() : before.at().plusMillis(1);
        return queries.points(vehicleId, from, span.to(), Paging.BULK);
    }

    /** A time that may be asked for. @param to not included */
    public record Span(Instant from, Instant to) {}

    /**
     * @param from null for a day before the end
     * @param to null means this moment
     */
    public Span span(Instant from, Instant to) {
        Instant last = to == null ? clock.instant() : to;
        Instant first = from == null ? last.minus(USUAL) : from;
        requirePeriod(first, last);
        return new Span(first, last);
    }

    private static void requirePeriod(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new RuleViolationException("from", "period.reversed");
        }
        if (from.isBefore(Instant.EPOCH)
                || to.isAfter(Trips.LATEST)
                || Duration.between(from, to).toDays() > MOST_DAYS) {
            throw new RuleViolationException("from", "period.long", Map.of("most", MOST_DAYS));
        }
    }

    /** What comes point by point. */
    private static final class Line {
        /** What a receiver that stands makes of it is no distance. */
        private static final double WANDERING = 100;

        private final long step;
        private final int leastSpeed;
        private final List<TrackPoint> points = new ArrayList<>();
        private Sample last;
        private long kept = Long.MIN_VALUE;
        private double metres;
        private int total;

        private Line(long step, int leastSpeed) {
            this.step = step;
            this.leastSpeed = leastSpeed;
        }

        private void add(TrackPoint point) {
            total++;
            Sample sample = new Sample(
                    point.at().toEpochMilli(),
                    point.place().lat(),
                    point.place().lng(),
                    point.speedKmh(),
                    point.ignition());
            if (last != null) {
                double leg = sample.metresFrom(last);
                metres += leg >= WANDERING || sample.movedSince(last, leastSpeed) ? leg : 0;
            }
            last = sample;
            if (kept == Long.MIN_VALUE || sample.millis() - kept >= step) {
                points.add(point);
                kept = sample.millis();
            }
        }
    }
}
