package org.baobab.sandbox.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CarTest {
    private final Roads roads = Roads.read();

    @Test
    void theShortestWay_leadsThere() {
        List<Spot> way = roads.way("Alger", "Blida");

        assertThat(way.getFirst()).isEqualTo(roads.place("Alger"));
        assertThat(way.getLast()).isEqualTo(roads.place("Blida"));
        assertThat(way).hasSizeGreaterThan(20);
        assertThat(roads.way("Alger", "Alger")).hasSize(1);
    }

    @Test
    void forADay_itDrivesAndStands_asVehiclesDo() {
        Car car = new Car(roads, "Alger", new Random(11));
        double driven = 0;
        int standing = 0;
        Spot before = car.place();
        for (int i = 0; i < 24 * 720; i++) {
            car.drive(5);
            double metres = before.metresTo(car.place());
            assertThat(metres / 5 * 3.6).as("km/h").isLessThan(90);
            assertThat(car.speedKmh()).isBetween(0.0, 86.0);
            driven += metres;
            standing += car.isEngineOn() ? 0 : 1;
            before = car.place();
        }
        assertThat(driven / 1_000).as("kilometres").isBetween(200.0, 1_500.0);
        assertThat(standing).isBetween(500, 24 * 600);
    }
}
