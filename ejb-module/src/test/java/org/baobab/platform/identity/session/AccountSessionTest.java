package org.baobab.platform.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.identity.session.AccountSession.Opening;
import org.baobab.platform.identity.session.AccountSession.Standing;
import org.junit.jupiter.api.Test;

class AccountSessionTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration LIFE = Duration.ofDays(30);
    private static final Client CLIENT = new Client("curl/8.0", "127.0.0.1");

    private final Opening opening = AccountSession.open(UUID.randomUUID(), SessionKind.TOKEN, CLIENT, NOON, LIFE);
    private final AccountSession session = opening.session();
    private final SessionToken first = opening.token();

    @Test
    void theFirstToken_isCurrentUntilItIsRenewed() {
        assertThat(session.standing(first, NOON)).isEqualTo(Standing.CURRENT);

        SessionToken second = session.renew(first, CLIENT, NOON, LIFE);

        assertThat(session.standing(second, NOON)).isEqualTo(Standing.CURRENT);
        assertThat(session.standing(first, NOON)).isEqualTo(Standing.SPENT);
    }

    @Test
    void everySpentToken_isKnownAsSpent_notOnlyTheLast() {
        SessionToken second = session.renew(first, CLIENT, NOON, LIFE);
        session.renew(session.renew(second, CLIENT, NOON, LIFE), CLIENT, NOON, LIFE);

        assertThat(session.standing(first, NOON)).isEqualTo(Standing.SPENT);
        assertThat(session.standing(second, NOON)).isEqualTo(Standing.SPENT);
    }

    /** Else anybody who sees a session's id, which is no secret, could end it. */
    @Test
    void aMadeUpTokenWithTheRightId_isInvalidAndNotSpent() {
        SessionToken madeUp = SessionToken.first(session.id());

        assertThat(session.standing(madeUp, NOON)).isEqualTo(Standing.INVALID);
    }

    @Test
    void renewing_beginsTheLifeAnew() {
        Instant later = NOON.plus(Duration.ofDays(29));
        SessionToken second = session.renew(first, CLIENT, later, LIFE);

        assertThat(session.standing(second, NOON.plus(Duration.ofDays(31)))).isEqualTo(Standing.CURRENT);
        assertThat(session.standing(second, later.plus(LIFE))).isEqualTo(Standing.INVALID);
    }

    @Test
    void aRevokedSession_holdsNothingAndIsNotRevokedTwice() {
        session.revoke(RevocationReason.SIGNED_OUT, NOON);
        session.revoke(RevocationReason.TOKEN_REUSED, NOON.plusSeconds(1));

        assertThat(session.isLive(NOON)).isFalse();
        assertThat(session.standing(first, NOON)).isEqualTo(Standing.INVALID);
    }

    @Test
    void aWrittenToken_isReadBack_andNonsenseIsNot() {
        SessionToken read = SessionToken.parse(first.written()).orElseThrow();

        assertThat(session.standing(read, NOON)).isEqualTo(Standing.CURRENT);
        assertThat(SessionToken.parse(null)).isEmpty();
        assertThat(SessionToken.parse("")).isEmpty();
        assertThat(SessionToken.parse("not base64 !")).isEmpty();
        assertThat(SessionToken.parse(first.written() + "AAAA")).isEmpty();
        assertThat(SessionToken.parse("A".repeat(100_000))).isEmpty();
    }
}
