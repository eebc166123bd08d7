package org.baobab.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.baobab.platform.job.JobFailures.Failure;
import org.junit.jupiter.api.Test;

class FailedFillingTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void pauses_grow_andEnd() {
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(times -> new FailedFilling(NOON, times)
                        .nextTry()
                        .map(next -> Duration.between(NOON, next).toMinutes())
                        .orElse(-1L)))
                .containsExactly(1L, 5L, 15L, 60L, 240L, -1L, -1L);
    }

    @Test
    void run_isOfTheIndexThatItNames_orOfAll() {
        assertThat(FailedFilling.of(run(Map.of("index", "listings")), "listings"))
                .contains(new FailedFilling(NOON, 2));
        assertThat(FailedFilling.of(run(Map.of("index", "listings")), "vehicles"))
                .isEmpty();
        assertThat(FailedFilling.of(run(Map.of()), "vehicles")).isPresent();
    }

    private static Failure run(Map<String, String> parameters) {
        return new Failure(parameters, NOON, 2);
    }
}
