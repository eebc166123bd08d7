package org.baobab.fleet.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baobab.fleet.VehicleKind;
import org.baobab.platform.kernel.ConflictException;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID VEHICLE = new UUID(1, 1);
    private static final UUID DRIVER = new UUID(2, 2);

    private final Assignment assignment = new Assignment(new UUID(9, 9), wish(VEHICLE, 4), null, NOON);

    @Test
    void change_ofAPlannedOne_maySayAnything() {
        assignment.change(wish(new UUID(3, 3), 6), NOON);

        assertThat(assignment.vehicleId()).isEqualTo(new UUID(3, 3));
    }

    @Test
    void change_ofAnActiveOne_mayOnlySayItsEndAndWhy() {
        assignment.start(NOON, null);

        assignment.change(wish(VEHICLE, 8), NOON);

        assertThat(assignment.period().endsAt()).isEqualTo(NOON.plus(Duration.ofHours(8)));
        refused("assignment-running", () -> assignment.change(wish(new UUID(3, 3), 8), NOON));
    }

    @Test
    void end_needsAnActiveOne_once() {
        refused("assignment-not-running", () -> assignment.end(NOON, 1L));
        assignment.start(NOON, null);
        assignment.end(NOON, 84_210L);

        assertThat(assignment.state()).isEqualTo(AssignmentState.ENDED);
        assertThat(assignment.endOdometerKm()).isEqualTo(84_210L);
        refused("assignment-over", () -> assignment.end(NOON, 1L));
        refused("assignment-over", () -> assignment.cancel(NOON));
        refused("assignment-over", () -> assignment.change(wish(VEHICLE, 9), NOON));
    }

    @Test
    void licence_fitsByKind_andWhereNoneIsKnown() {
        assertThat(LicenceRules.fits(VehicleKind.TRUCK, List.of("B", "c1 "))).isTrue();
        assertThat(LicenceRules.fits(VehicleKind.BUS, List.of("B"))).isFalse();
        assertThat(LicenceRules.fits(VehicleKind.BUS, List.of())).isTrue();
        assertThat(LicenceRules.fits(VehicleKind.MACHINE, List.of("B"))).isTrue();
    }

    private static PlanAssignment wish(UUID vehicle, int hours) {
        return new PlanAssignment(vehicle, DRIVER, NOON, NOON.plus(Duration.ofHours(hours)), " Blida ");
    }

    private static void refused(String slug, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ConflictException.class, e -> assertThat(e.slug())
                .isEqualTo(slug));
    }
}
