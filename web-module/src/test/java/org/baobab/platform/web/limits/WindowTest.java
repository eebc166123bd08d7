package org.baobab.platform.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.baobab.platform.web.limits.Window.Verdict;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final long SECOND = 1_000_000;
    private static final long NOON = 1_800_000_000 * SECOND;
    private final Limit tenASecond = new Limit(10, Duration.ofSeconds(1));
    private Long kept;

    @Test
    void take_atOnce_allowsExactlyTheLimit() {
        assertThat(allowed(100, NOON)).isEqualTo(10);
    }

    @Test
    void take_overTheEdgeOfTwoWindows_gainsNothing() {
        assertThat(allowed(100, NOON + SECOND - 1)).isEqualTo(10);
        assertThat(allowed(100, NOON + SECOND + 1)).isZero();
    }

    @Test
    void take_afterALongPause_isAllowedTheWholeLimitAgain() {
        allowed(100, NOON);

        assertThat(allowed(100, NOON + 2 * SECOND)).isEqualTo(10);
    }

    @Test
    void take_evenlyBelowTheLimitsPace_isAllowedForEver() {
        for (int i = 0; i < 1000; i++) {
            assertThat(take(NOON + i * SECOND / 8).allowed()).isTrue();
        }
    }

    @Test
    void take_tooMany_saysWhenToComeBack() {
        long at = NOON + SECOND / 4;
        allowed(10, at);

        Verdict refused = take(at);

        assertThat(refused.allowed()).isFalse();
        assertThat(refused.remaining()).isZero();
        assertThat(take(at + refused.waitMicros() - 1000).allowed()).isFalse();
        assertThat(take(at + refused.waitMicros() + 1000).allowed()).isTrue();
    }

    @Test
    void take_whileTheWindowBeforeStillCounts_saysWhenToComeBack() {
        long at = NOON + SECOND + SECOND / 2;
        allowed(10, NOON);
        allowed(5, at);

        Verdict refused = take(at);

        assertThat(refused.allowed()).isFalse();
        assertThat(take(at + refused.waitMicros() + 1000).allowed()).isTrue();
    }

    @Test
    void take_tellsWhatIsLeft() {
        assertThat(take(NOON).remaining()).isEqualTo(9);
        assertThat(take(NOON).remaining()).isEqualTo(8);
    }

    private int allowed(int requests, long micros) {
        int allowed = 0;
        for (int i = 0; i < requests; i++) {
            allowed += take(micros).allowed() ? 1 : 0;
        }
        return allowed;
    }

    private Verdict take(long micros) {
        Verdict verdict = Window.take(tenASecond, kept, micros);
        if (verdict.allowed()) {
            kept = verdict.kept();
        }
        return verdict;
    }
}
