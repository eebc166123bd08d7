package org.baobab.platform.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AudienceTest {
    static Set<Audience> everyKind() {
        return Set.of(
                new Audience.Accounts(Set.of(UUID.randomUUID(), UUID.randomUUID())),
                new Audience.Members(UUID.randomUUID(), Role.MANAGER),
                new Audience.Platform(PlatformRole.OPERATOR),
                new Audience.Nodes());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void parse_whatWasWritten_isTheSameAudience(Audience audience) {
        assertThat(Audience.parse(audience.written())).isEqualTo(audience);
    }

    @Test
    void parse_somethingElse_isRefused() {
        assertThatThrownBy(() -> Audience.parse("everybody")).isInstanceOf(IllegalArgumentException.class);
    }
}
