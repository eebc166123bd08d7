package org.baobab.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private final RetryPolicy policy = RetryPolicy.of(Duration.ofSeconds(5), Duration.ofSeconds(15));

    @Test
    void attempts_countsTheFirstToo() {
        assertThat(policy.attempts()).isEqualTo(3);
        assertThat(policy.isLast(2)).isFalse();
        assertThat(policy.isLast(3)).isTrue();
        assertThat(RetryPolicy.never().isLast(1)).isTrue();
    }

    @Test
    void delayAfter_withoutJitter_isThatOfTheAttempt() {
        RetryPolicy exact = new RetryPolicy(policy.delays(), 0);

        assertThat(exact.delayAfter(1, always(0.9))).isEqualTo(Duration.ofSeconds(5));
        assertThat(exact.delayAfter(2, always(0.1))).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void delayAfter_withJitter_staysWithinAFifth() {
        assertThat(policy.delayAfter(1, always(0))).isEqualTo(Duration.ofMillis(4000));
        assertThat(policy.delayAfter(1, always(0.5))).isEqualTo(Duration.ofMillis(5000));
        assertThat(policy.delayAfter(1, always(0.999999))).isEqualTo(Duration.ofMillis(6000));
    }

    @Test
    void delayAfter_moreAttemptsThanDelays_repeatsTheLast() {
        RetryPolicy shorter = new RetryPolicy(List.of(Duration.ofSeconds(2)), 0);

        assertThat(shorter.delayAfter(7, always(0.5))).isEqualTo(Duration.ofSeconds(2));
    }

    private static RandomGenerator always(double value) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public double nextDouble() {
                return value;
            }
        };
    }
}
