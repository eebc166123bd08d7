package org.baobab.platform.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.baobab.platform.web.limits.Bucket.Verdict;
import org.junit.jupiter.api.Test;

class BucketTest {
    private static final long SECOND = 1_000_000;
    private static final long NOON = 1_800_000_000 * SECOND;
    private final Limit tenASecond = new Limit(10, Duration.ofSeconds(1));

    @Test
    void take_fromAFullBucket_allowsAsManyAsTheLimitSays() {
        assertThat(allowedAtOnce(100, 0)).isEqualTo(10);
    }

    @Test
    void take_evenlyAtTheLimitsPace_isAllowedForEver() {
        long fullAt = 0;
        for (int i = 0; i < 1000; i++) {
            Verdict verdict = Bucket.take(tenASecond, fullAt, NOON + i * SECOND / 10);
            assertThat(verdict.allowed()).isTrue();
            fullAt = verdict.fullAt();
        }
    }

    @Test
    void take_fromAnEmptyBucket_saysWhenToComeBackAndChangesNothing() {
        long empty = NOON + SECOND;

        Verdict verdict = Bucket.take(tenASecond, empty, NOON);

        assertThat(verdict.allowed()).isFalse();
        assertThat(verdict.fullAt()).isEqualTo(empty);
        assertThat(verdict.waitMicros()).isEqualTo(SECOND / 10);
        assertThat(Bucket.take(tenASecond, empty, NOON + verdict.waitMicros()).allowed())
                .isTrue();
    }

    @Test
    void take_tellsWhatIsLeft() {
        Verdict first = Bucket.take(tenASecond, 0, NOON);

        assertThat(first.remaining()).isEqualTo(9);
        assertThat(Bucket.take(tenASecond, first.fullAt(), NOON).remaining()).isEqualTo(8);
    }

    private int allowedAtOnce(int requests, long fullAt) {
        int allowed = 0;
        long at = fullAt;
        for (int i = 0; i < requests; i++) {
            Verdict verdict = Bucket.take(tenASecond, at, NOON);
            allowed += verdict.allowed() ? 1 : 0;
            at = verdict.fullAt();
        }
        return allowed;
    }
}
