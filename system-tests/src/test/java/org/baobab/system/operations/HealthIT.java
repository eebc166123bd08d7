package org.baobab.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthIT extends ClientTest {
    private final Api nobody = Api.asNobody();

    @ParameterizedTest
    @ValueSource(strings = {"//health", "//health/live", "//health/ready"})
    void health_ofARunningServer_isUp(String path) {
        Answer answer = nobody.get(path).is(200);

        assertThat(answer.text("status")).isEqualTo("UP");
    }

    /** The contract's limit is 10 ms; the median of many leaves room for a busy machine. */
    @ParameterizedTest
    @ValueSource(strings = {"//health", "//health/live", "//health/ready"})
    void health_warm_answersInTenMilliseconds(String path) {
        for (int i = 0; i < 200; i++) {
            nobody.get(path).is(200);
        }

        long[] nanos =
                LongStream.generate(() -> timed(path)).limit(101).sorted().toArray();

        assertThat(nanos[50]).isLessThan(10_000_000);
    }

    @Test
    void health_tellsNoSecrets() {
        assertThat(nobody.get("//health").is(200).body()).doesNotContainIgnoringCase("password");
    }

    private long timed(String path) {
        long start = System.nanoTime();
        nobody.get(path).is(200);
        return System.nanoTime() - start;
    }
}
