package org.baobab.sandbox.fleet;

import java.util.List;
import java.util.random.RandomGenerator;

/** One vehicle: it drives to a town, waits at crossings on the way, parks there for some minutes with its engine off, and goes on to another. */
final class Car {
    private static final double KMH = 1 / 3.6;
    private static final double SLOWEST = 25;
    private static final double FASTEST = 85;
    private static final double GAINS_PER_SECOND = 5;
    private static final double LOSES_PER_SECOND = 9;
    private static final double SHARP = 35;
    private static final double CROSSING = 0.12;

    private final Roads roads;
    private final RandomGenerator random;
    private List<Spot> way;
    private String town;
    private int next = 1;
    private Spot place;
    private double heading;
    private double speedKmh;
    private double wishedKmh = SLOWEST;
    private double waits;
    private boolean parked;

    Car(Roads roads, String town, RandomGenerator random) {
        this.roads = roads;
        this.random = random;
        this.town = town;
        place = roads.place(town);
        way = List.of(place);
        park(random.nextDouble(5, 60));
    }

    void drive(double seconds) {
        double left = seconds;
        if (waits > 0) {
            left = Math.max(0, seconds - waits);
            waits = Math.max(0, waits - seconds);
        }
        if (left > 0 && parked) {
            depart();
        }
        if (left <= 0) {
            return;
        }
        double change = wishedKmh - speedKmh;
        speedKmh += Math.clamp(change, -LOSES_PER_SECOND * left, GAINS_PER_SECOND * left);
        roll(speedKmh * KMH * left);
    }

    private void roll(double metres) {
        double left = metres;
        while (left > 0 && next < way.size()) {
            Spot corner = way.get(next);
            double far = place.metresTo(corner);
            if (far > left) {
                heading = place.headingTo(corner);
                place = place.towards(corner, left / far);
                return;
            }
            left -= far;
            place = corner;
            next++;
            if (next < way.size() && turn(corner)) {
                return;
            }
        }
        if (next >= way.size()) {
            park(random.nextDouble(180, 600));
        }
    }

    /** @return whether it stops there */
    private boolean turn(Spot corner) {
        double coming = heading;
        heading = corner.headingTo(way.get(next));
        double bend = Math.abs((heading - coming + 540) % 360 - 180);
        wishedKmh = bend > SHARP ? SLOWEST : random.nextDouble(SLOWEST + 15, FASTEST);
        if (random.nextDouble() < CROSSING) {
            speedKmh = 0;
            waits = random.nextDouble(8, 45);
            return true;
        }
        return false;
    }

    private void park(double seconds) {
        parked = true;
        speedKmh = 0;
        waits = seconds;
    }

    private void depart() {
        String to = roads.anyTown(random);
        way = roads.way(town, to);
        town = to;
        next = 1;
        parked = false;
        wishedKmh = random.nextDouble(SLOWEST + 10, FASTEST);
    }

    Spot place() {
        return place;
    }

    double headingDegrees() {
        return heading;
    }

    double speedKmh() {
        return speedKmh;
    }

    boolean isEngineOn() {
        return !parked;
    }
}
