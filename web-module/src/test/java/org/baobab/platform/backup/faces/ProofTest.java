package org.baobab.platform.backup.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.baobab.platform.backup.BackupState;
import org.baobab.platform.backup.BackupView;
import org.junit.jupiter.api.Test;

class ProofTest {
    private static final Instant AT = Instant.parse("2026-11-15T04:10:00Z");

    @Test
    void proof_readsWhatWasNoted() {
        Proof proof = Proof.of(verified(true, "{\"seconds\": 12, \"rows\": 1234567, \"tables\": 48}"));

        assertThat(proof.isCounted()).isTrue();
        assertThat(proof.rows()).isEqualTo(1_234_567);
        assertThat(proof.error()).isNull();
    }

    @Test
    void proof_thatFailed_tellsWhy_evenWithoutFigures() {
        Proof proof = Proof.of(verified(false, "{\"error\": \"account: 3 rows are missing\"}"));

        assertThat(proof.good()).isFalse();
        assertThat(proof.isCounted()).isFalse();
        assertThat(proof.error()).isEqualTo("account: 3 rows are missing");
    }

    @Test
    void proof_withoutOrWithBrokenNotes_isStillOne() {
        assertThat(Proof.of(verified(true, null)).isCounted()).isFalse();
        assertThat(Proof.of(verified(true, "{")).isCounted()).isFalse();
    }

    @Test
    void proof_isStale_whenTheWeeklyOneCannotHaveRun() {
        Proof proof = Proof.of(verified(true, null));

        assertThat(proof.isStale(AT.plus(Duration.ofDays(9)))).isFalse();
        assertThat(proof.isStale(AT.plus(Duration.ofDays(11)))).isTrue();
    }

    private static BackupView verified(boolean good, String verification) {
        return new BackupView(
                "20261115T030000Z-abcdef",
                BackupState.COMPLETE,
                AT.minusSeconds(4000),
                AT.minusSeconds(3900),
                1000L,
                10L,
                "00",
                good,
                AT,
                false,
                "1",
                48,
                48,
                0L,
                0L,
                7L,
                null,
                verification);
    }
}
