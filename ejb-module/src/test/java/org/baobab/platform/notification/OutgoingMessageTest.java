package org.baobab.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.notification.OutgoingMessage.State;
import org.junit.jupiter.api.Test;

class OutgoingMessageTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant CODE_END = NOON.plus(Duration.ofMinutes(5));
    private static final Duration FIVE = Duration.ofSeconds(5);

    private final OutgoingMessage message =
            OutgoingMessage.sms(UUID.randomUUID(), new SmsMessage("+221771234567", "123456", "fr", CODE_END), NOON);

    @Test
    void claim_whileAnotherHoldsIt_isRefused() {
        assertThat(message.claim(NOON)).isTrue();

        assertThat(message.claim(NOON.plusSeconds(1))).isFalse();
        assertThat(message.isHeldBy(1)).isTrue();
    }

    @Test
    void claim_afterTheLeaseRanOut_takesItFromTheFirst() {
        message.claim(NOON);

        assertThat(message.claim(NOON.plus(OutgoingMessage.LEASE))).isTrue();

        assertThat(message.isHeldBy(1)).isFalse();
        assertThat(message.isHeldBy(2)).isTrue();
    }

    @Test
    void claim_afterTheCodeEnded_expiresAndWipes() {
        assertThat(message.claim(CODE_END)).isFalse();

        assertThat(message.state()).isEqualTo(State.EXPIRED);
        assertThat(message.holdsBody()).isFalse();
    }

    @Test
    void claim_afterThreeLostAttempts_fails() {
        OutgoingMessage letter = letter();
        Instant now = NOON;
        for (int i = 0; i < OutgoingMessage.MAX_ATTEMPTS; i++, now = now.plus(OutgoingMessage.LEASE)) {
            assertThat(letter.claim(now)).isTrue();
        }

        assertThat(letter.claim(now)).isFalse();
        assertThat(letter.state()).isEqualTo(State.FAILED);
    }

    @Test
    void sent_wipesTheBody() {
        message.claim(NOON);

        message.sent(NOON.plusSeconds(1));

        assertThat(message.state()).isEqualTo(State.SENT);
        assertThat(message.holdsBody()).isFalse();
        assertThat(message.dueAt()).isNull();
    }

    @Test
    void failed_comesBackAfterTheDelay_andGivesUpAfterTheThird() {
        OutgoingMessage letter = letter();
        Instant now = NOON;
        for (int attempt = 1; attempt < OutgoingMessage.MAX_ATTEMPTS; attempt++, now = now.plus(FIVE)) {
            letter.claim(now);
            letter.failed("down", FIVE, now);
            assertThat(letter.state()).isEqualTo(State.QUEUED);
            assertThat(letter.claim(now)).isFalse();
        }
        letter.claim(now);
        letter.failed("still down", FIVE, now);

        assertThat(letter.state()).isEqualTo(State.FAILED);
        assertThat(letter.error()).isEqualTo("still down");
        assertThat(letter.holdsBody()).isTrue();
    }

    @Test
    void postponed_usesUpNoAttempt() {
        message.claim(NOON);

        message.postponed(FIVE, NOON);

        assertThat(message.claim(NOON)).isFalse();
        assertThat(message.claim(NOON.plus(FIVE))).isTrue();
        assertThat(message.isHeldBy(1)).isTrue();
    }

    @Test
    void failed_whenTheNextAttemptWouldBeTooLate_expiresAtOnce() {
        message.claim(NOON);

        message.failed("down", Duration.ofMinutes(10), NOON);

        assertThat(message.state()).isEqualTo(State.EXPIRED);
        assertThat(message.holdsBody()).isFalse();
    }

    @Test
    void refused_endsAtTheFirstAttempt_andASecretDoesNotStay() {
        message.claim(NOON);

        message.refused("x".repeat(2_000), NOON);

        assertThat(message.state()).isEqualTo(State.FAILED);
        assertThat(message.error()).hasSize(500);
        assertThat(message.holdsBody()).isFalse();
    }

    private static OutgoingMessage letter() {
        EmailMessage email = new EmailMessage("a@b.test", "Subject", "text", "<p>html</p>", "fr", null);
        return OutgoingMessage.email(UUID.randomUUID(), email, NOON);
    }
}
