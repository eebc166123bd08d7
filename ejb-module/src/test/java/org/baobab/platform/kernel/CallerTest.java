package org.baobab.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallerTest {
    private final Caller caller = new Caller();
    private final UUID organization = Ids.next();

    @Test
    void nobody_holdsNothing() {
        assertThat(caller.holds(Role.VIEWER)).isFalse();
        assertThat(caller.holds(PlatformRole.USER)).isFalse();
        assertThatThrownBy(caller::requireAccount).isInstanceOf(UnauthenticatedException.class);
        assertThatThrownBy(caller::requireOrganization).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void aPerson_holdsTheRolesThatTheirsIncludes() {
        caller.authenticatedAs(Authenticated.person(Ids.next(), Ids.next(), PlatformRole.OPERATOR, null));
        caller.enter(organization, Role.AGENT);

        assertThat(caller.holds(PlatformRole.USER)).isTrue();
        assertThat(caller.holds(PlatformRole.OPERATOR)).isTrue();
        assertThat(caller.holds(PlatformRole.ADMIN)).isFalse();
        assertThat(caller.holds(Role.VIEWER)).isTrue();
        assertThat(caller.holds(Role.AGENT)).isTrue();
        assertThat(caller.holds(Role.MANAGER)).isFalse();
    }

    @Test
    void anApiKey_isInItsOrganisationAtOnceAndIsNoPerson() {
        caller.authenticatedAs(Authenticated.apiKey(Ids.next(), organization, Role.MANAGER));

        assertThat(caller.requireOrganization()).isEqualTo(organization);
        assertThat(caller.holds(Role.MANAGER)).isTrue();
        assertThat(caller.holds(PlatformRole.USER)).isFalse();
        assertThatThrownBy(caller::requireAccount).isInstanceOf(RefusedException.class);
    }

    @Test
    void theSystem_holdsEverything() {
        caller.actAsSystem(organization);

        assertThat(caller.holds(Role.OWNER)).isTrue();
        assertThat(caller.holds(PlatformRole.ADMIN)).isTrue();
        assertThat(caller.requireOrganization()).isEqualTo(organization);
    }
}
