package org.baobab.fleet.trip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baobab.fleet.trip.Trail.Drive;
import org.baobab.fleet.trip.Trail.Halt;
import org.baobab.fleet.trip.Trail.Share;

/**
 * Reads one vehicle's points in the order of time. It may stop after any of them and be made again from its {@link Trail}: what it finds in all is the same as
 * in one go.
 */
final class TripFinder {
    private static final double SAME_PLACE = 500;

    private final TripRule rule;
    private final ZoneId zone;
    private final TreeMap<String, Finding> findings = new TreeMap<>();

    private Sample last;
    private Halt stop;
    private Driving drive;
    private double found;

    TripFinder(TripRule rule, ZoneId zone, Trail trail) {
        this.rule = rule;
        this.zone = zone;
        if (trail != null) {
            last = trail.last();
            stop = trail.stop();
            drive = trail.drive() == null ? null : new Driving(trail.drive());
        }
    }

    void read(Sample sample) {
        if (last == null) {
            stop = new Halt(sample.millis(), sample.lat(), sample.lng());
        } else if (sample.millis() - last.millis() > rule.silence().toMillis()) {
            reappear(sample);
        } else if (sample.movedSince(last, rule.leastSpeed())) {
            move(sample);
        } else if (drive != null && hasStopped(sample)) {
            arrive();
        }
        last = sample;
    }

    /** What became known since this finder was made, each as it is now, in the order of time. */
    List<Finding> findings() {
        if (drive != null && drive.isTrip()) {
            put(drive.trip(true));
        } else if (stop != null) {
            long seen = drive == null ? last.millis() : drive.since;
            if (seen - stop.since() >= rule.stop().toMillis()) {
                put(new Finding.Stop(stop.since(), null, stop.lat(), stop.lng()));
            }
        }
        return new ArrayList<>(findings.values());
    }

    /** Metres of trips that were added since this finder was made. */
    double found() {
        return found;
    }

    Trail trail() {
        return new Trail(last, stop, drive == null ? null : drive.written());
    }

    private void move(Sample sample) {
        if (drive == null) {
            // A tracker that sleeps while its vehicle stands wakes up late: it did not leave when it was last heard of.
            boolean asleep = sample.millis() - last.millis() > rule.stop().toMillis();
            drive = new Driving(asleep ? sample : last);
        }
        boolean wasTrip = drive.isTrip();
        double metres = drive.go(last, sample);
        if (drive.isTrip()) {
            found += wasTrip ? metres : drive.metres;
            if (!wasTrip) {
                leave();
            }
        }
    }

    private boolean hasStopped(Sample sample) {
        return Boolean.FALSE.equals(sample.ignition())
                || sample.millis() - drive.until.millis() >= rule.stop().toMillis();
    }

    /** It is a trip by now: the stop before it is over. */
    private void leave() {
        endStop(drive.since);
    }

    private void endStop(long until) {
        if (until - stop.since() >= rule.stop().toMillis()) {
            put(new Finding.Stop(stop.since(), until, stop.lat(), stop.lng()));
        }
    }

    private void arrive() {
        if (drive.isTrip()) {
            put(drive.trip(false));
            stop = new Halt(drive.until.millis(), drive.until.lat(), drive.until.lng());
        }
        drive = null;
    }

    /** Where nobody saw it, it did not drive: where it is now it stands, or has stood all the time. */
    private void reappear(Sample sample) {
        if (drive != null) {
            arrive();
        }
        Sample halt = new Sample(stop.since(), stop.lat(), stop.lng(), null, null);
        if (sample.metresFrom(halt) > SAME_PLACE) {
            endStop(last.millis());
            stop = new Halt(sample.millis(), sample.lat(), sample.lng());
        }
    }

    private void put(Finding finding) {
        String kind = finding instanceof Finding.Trip ? "b" : "a";
        findings.put("%016d".formatted(finding.since()) + kind, finding);
    }

    private String day(Sample sample) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(sample.millis()), zone).toString();
    }

    /** A trip, or what may become one. */
    private final class Driving {
        private final long since;
        private final double lat;
        private final double lng;
        private final Map<String, Share> shares = new TreeMap<>();
        private Sample until;
        private double metres;
        private Float topSpeed;

        private Driving(Sample start) {
            since = start.millis();
            lat = start.lat();
            lng = start.lng();
            until = start;
        }

        private Driving(Drive drive) {
            since = drive.since();
            lat = drive.lat();
            lng = drive.lng();
            until = drive.until();
            metres = drive.metres();
            topSpeed = drive.topSpeed();
            drive.shares().forEach(share -> shares.put(share.day(), share));
        }

        private boolean isTrip() {
            return metres > 0 && metres >= rule.leastDistance();
        }

        private double go(Sample from, Sample to) {
            double leg = to.metresFrom(from);
            int seconds = since == to.millis() ? 0 : (int) Math.round((to.millis() - from.millis()) / 1_000.0);
            metres += leg;
            shares.merge(
                    day(to),
                    new Share(day(to), leg, seconds),
                    (one, other) ->
                            new Share(one.day(), one.metres() + other.metres(), one.seconds() + other.seconds()));
            if (to.speedKmh() != null && (topSpeed == null || to.speedKmh() > topSpeed)) {
                topSpeed = to.speedKmh();
            }
            until = to;
            return leg;
        }

        private Finding.Trip trip(boolean goesOn) {
            return new Finding.Trip(since, lat, lng, until, goesOn, metres, topSpeed, List.copyOf(shares.values()));
        }

        private Drive written() {
            return new Drive(since, lat, lng, until, metres, topSpeed, List.copyOf(shares.values()));
        }
    }
}
