package org.baobab.fleet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.baobab.fleet.FleetCast;
import org.baobab.fleet.FleetScene;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.paper.PaperFacts;
import org.baobab.fleet.paper.PaperKind;
import org.baobab.fleet.paper.PaperProvision;

/** Insurance, vignette and technical inspection of every vehicle: most in order, some due soon, two too late. */
@ApplicationScoped
public class PaperScene implements FleetScene {
    private static final String[] INSURERS = {
        "SAA Alger Centre", "CAAR Rouiba", "CAAT Hussein Dey", "Alliance Assurances"
    };
    private static final int YEAR = 365;
    private static final int HALF = 182;

    @Inject
    PaperProvision papers;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void play(FleetCast cast) {
        LocalDate today = cast.now().atZone(cast.zone()).toLocalDate();
        for (int number = 0; number < cast.vehicles().size(); number++) {
            VehicleView vehicle = cast.vehicles().get(number);
            int left = 9 + number * 47 % (YEAR - 10);
            provide(cast, vehicle, PaperKind.INSURANCE, today.plusDays(number == 4 ? -3 : left), YEAR, number);
            if (vehicle.kind() != VehicleKind.TRAILER && vehicle.kind() != VehicleKind.MACHINE) {
                provide(cast, vehicle, PaperKind.VIGNETTE, LocalDate.of(today.getYear(), 12, 31), YEAR, number);
                boolean heavy = vehicle.kind() == VehicleKind.TRUCK || vehicle.kind() == VehicleKind.BUS;
                int turn = heavy ? HALF : YEAR;
                int rest = 4 + number * 61 % (turn - 5);
                provide(cast, vehicle, PaperKind.INSPECTION, today.plusDays(number == 28 ? -8 : rest), turn, number);
            }
        }
    }

    private void provide(FleetCast cast, VehicleView vehicle, PaperKind kind, LocalDate end, int days, int number) {
        boolean insurance = kind == PaperKind.INSURANCE;
        LocalDate start = end.minusDays(days);
        papers.provide(
                new PaperFacts(
                        vehicle.id(),
                        null,
                        kind,
                        insurance ? "16-%d-%05d".formatted(start.getYear(), 4100 + number * 37) : null,
                        insurance ? INSURERS[number % INSURERS.length] : null,
                        start,
                        end,
                        null,
                        null),
                cast.since());
    }
}
