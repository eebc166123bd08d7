package org.baobab.platform.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.baobab.platform.identity.EmailAddress;
import org.baobab.platform.kernel.Role;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private final Invitation invitation =
            new Invitation(UUID.randomUUID(), EmailAddress.parse("email", "Awa@Example.com"));

    @Test
    void offer_holdsUntilItExpires() {
        invitation.offer(Role.AGENT, SecretToken.random(), NOON, WEEK);

        assertThat(invitation.isOpen(NOON.plus(WEEK).minusNanos(1))).isTrue();
        assertThat(invitation.isOpen(NOON.plus(WEEK))).isFalse();
    }

    @Test
    void accepted_isOpenNoMore() {
        invitation.offer(Role.AGENT, SecretToken.random(), NOON, WEEK);

        invitation.acceptedBy(UUID.randomUUID(), NOON);

        assertThat(invitation.isOpen(NOON)).isFalse();
        assertThat(invitation.isAccepted()).isTrue();
    }

    @Test
    void token_hidesItself() {
        SecretToken token = SecretToken.random();

        assertThat(token.toString()).doesNotContain(token.text());
        assertThat(token.hash()).hasSize(32).isEqualTo(new SecretToken(token.text()).hash());
    }

    @Test
    void roles_haveAWordInEachLanguage() {
        for (Role role : Role.values()) {
            assertThat(InvitationLetters.inWords(role, Locale.FRENCH)).isNotBlank();
            assertThat(InvitationLetters.inWords(role, Locale.ENGLISH)).isNotBlank();
        }
        assertThat(InvitationLetters.inWords(Role.OWNER, Locale.GERMAN)).isEqualTo("propriétaire");
    }
}
