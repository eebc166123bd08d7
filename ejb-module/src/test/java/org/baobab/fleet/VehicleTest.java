package org.baobab.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.ConflictException;
import org.junit.jupiter.api.Test;

class VehicleTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Vehicle vehicle = new Vehicle(new UUID(0, 1), facts(null), NOON);

    private static VehicleFacts facts(VehicleStatus status) {
        return new VehicleFacts(
                "01234-116-16",
                "Renault",
                "Symbol",
                2016,
                VehicleKind.CAR,
                Fuel.PETROL,
                null,
                null,
                84_210L,
                null,
                status);
    }

    @Test
    void new_isAvailable_unlessItIsSaidToBeInUse() {
        assertThat(vehicle.status()).isEqualTo(VehicleStatus.AVAILABLE);
        assertThat(new Vehicle(new UUID(0, 1), facts(VehicleStatus.ASSIGNED), NOON).status())
                .isEqualTo(VehicleStatus.ASSIGNED);
    }

    @Test
    void assignment_takesAndFreesIt() {
        vehicle.occupy();
        assertThat(vehicle.status()).isEqualTo(VehicleStatus.ASSIGNED);

        vehicle.release();

        assertThat(vehicle.status()).isEqualTo(VehicleStatus.AVAILABLE);
    }

    @Test
    void set_whileAnAssignmentRuns_isRefused() {
        vehicle.occupy();

        assertThatThrownBy(() -> vehicle.set(VehicleStatus.AVAILABLE)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> vehicle.set(VehicleStatus.RETIRED)).isInstanceOf(ConflictException.class);
        vehicle.set(VehicleStatus.ASSIGNED);
    }

    @Test
    void set_whatIsInUseByHand_isFreedByHand() {
        vehicle.set(VehicleStatus.ASSIGNED);

        vehicle.set(VehicleStatus.AVAILABLE);

        assertThat(vehicle.status()).isEqualTo(VehicleStatus.AVAILABLE);
    }

    @Test
    void workshop_givesItBackAsItWas() {
        vehicle.occupy();
        vehicle.goToWorkshop();
        assertThat(vehicle.status()).isEqualTo(VehicleStatus.MAINTENANCE);

        vehicle.comeBackFromWorkshop();
        assertThat(vehicle.status()).isEqualTo(VehicleStatus.ASSIGNED);

        vehicle.goToWorkshop();
        vehicle.release();
        vehicle.comeBackFromWorkshop();
        assertThat(vehicle.status()).isEqualTo(VehicleStatus.AVAILABLE);
    }

    @Test
    void retired_staysSo() {
        vehicle.set(VehicleStatus.RETIRED);

        vehicle.occupy();
        vehicle.goToWorkshop();
        vehicle.release();
        vehicle.comeBackFromWorkshop();

        assertThat(vehicle.status()).isEqualTo(VehicleStatus.RETIRED);
    }
}
