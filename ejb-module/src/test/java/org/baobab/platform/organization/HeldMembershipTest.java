package org.baobab.platform.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Role;
import org.junit.jupiter.api.Test;

class HeldMembershipTest {
    @Test
    void roleIn_isNullWhereThePersonDoesNotBelong() {
        UUID hers = UUID.randomUUID();
        HeldMembership.All held = new HeldMembership.All(List.of(new HeldMembership(hers, "Teranga", Role.AGENT)));

        assertThat(held.roleIn(hers)).isEqualTo(Role.AGENT);
        assertThat(held.roleIn(UUID.randomUUID())).isNull();
    }
}
