package org.baobab.fleet.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.baobab.platform.geo.GeoPoint;

/** What a vehicle did in some weeks: rounds from its depot on working days, which in Algeria begin on Sunday, fewer on Saturday and none on Friday. */
final class MadeUpDrives {
    private static final double MPS_TO_KMH = 3.6;

    private final DemoRoads roads;
    private final Random random;
    private final Duration step;
    private final List<Made> made = new ArrayList<>();
    private double metres;

    /** A point. */
    record Made(long millis, GeoPoint place, float speedKmh, float heading, boolean ignition) {}

    MadeUpDrives(DemoRoads roads, long seed, Duration step) {
        this.roads = roads;
        this.random = new Random(seed);
        this.step = step;
    }

    List<Made> points() {
        return made;
    }

    double metres() {
        return metres;
    }

    MadeUpDrives live(GeoPoint depot, Instant since, Instant until, ZoneId zone) {
        String home = roads.nearest(depot);
        LocalDate last = LocalDate.ofInstant(until, zone);
        LocalDate.ofInstant(since, zone)
                .plusDays(1)
                .datesUntil(last.plusDays(1))
                .forEach(day -> {
                    if (day.getDayOfWeek() != DayOfWeek.FRIDAY && random.nextDouble() < 0.88) {
                        int rounds = day.getDayOfWeek() == DayOfWeek.SATURDAY ? 1 : 1 + random.nextInt(3);
                        workDay(home, day, rounds, zone, until.toEpochMilli());
                    }
                });
        return this;
    }

    private void workDay(String home, LocalDate day, int rounds, ZoneId zone, long until) {
        long clock = day.atTime(LocalTime.of(7, 30))
                .plusMinutes(random.nextInt(90))
                .atZone(zone)
                .toInstant()
                .toEpochMilli();
        for (int i = 0; i < rounds; i++) {
            String first = roads.someTownAround(home, random);
            String second = roads.someTownAround(home, random);
            for (List<GeoPoint> way :
                    List.of(roads.way(home, first), roads.way(first, second), roads.way(second, home))) {
                if (way.size() > 1 && clock < until - Duration.ofHours(3).toMillis()) {
                    clock = drive(way, clock)
                            + Duration.ofMinutes(15 + random.nextInt(60)).toMillis();
                }
            }
        }
    }

    /** @return when it arrived */
    private long drive(List<GeoPoint> way, long start) {
        double speed = 9 + random.nextDouble() * 9;
        long clock = start;
        add(clock, way.getFirst(), 0, way.get(1));
        double carried = 0;
        double stride = speed * step.toSeconds();
        for (int i = 1; i < way.size(); i++) {
            GeoPoint from = way.get(i - 1);
            GeoPoint to = way.get(i);
            double length = from.metresTo(to);
            double at = stride - carried;
            while (at <= length) {
                clock += step.toMillis();
                add(
                        clock,
                        between(from, to, at / length),
                        (float) (speed * MPS_TO_KMH * (0.8 + random.nextDouble() * 0.4)),
                        to);
                at += stride;
            }
            carried = length - (at - stride);
            metres += length;
        }
        clock += Math.max(20_000, (long) (carried / speed * 1_000));
        add(clock, way.getLast(), 0, way.getLast());
        long parked = clock + 90_000;
        made.add(new Made(parked, way.getLast(), 0, 0, false));
        return parked;
    }

    private void add(long millis, GeoPoint place, float speed, GeoPoint towards) {
        made.add(new Made(millis, place, speed, heading(place, towards), true));
    }

    private static GeoPoint between(GeoPoint from, GeoPoint to, double share) {
        return new GeoPoint(from.lat() + share * (to.lat() - from.lat()), from.lng() + share * (to.lng() - from.lng()));
    }

    private static float heading(GeoPoint from, GeoPoint to) {
        double east = (to.lng() - from.lng()) * Math.cos(Math.toRadians(from.lat()));
        return (float) ((Math.toDegrees(Math.atan2(east, to.lat() - from.lat())) + 360) % 360);
    }
}
