package org.baobab.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.baobab.platform.job.ExecutionView;
import org.baobab.platform.job.JobOperations;
import org.baobab.platform.kernel.Caller;
import org.baobab.system.worker.RememberedIndex;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fills an index again, in ranges of keys that two threads work on. */
@ArquillianTest
class ReindexIT {
    private static final int RANGES = 8;

    @Inject
    JobOperations jobs;

    @Inject
    Caller caller;

    @BeforeEach
    void begin() {
        caller.actAsSystem(null);
        RememberedIndex.forget();
        RememberedIndex.stumbleOver(null);
    }

    @AfterEach
    void clear() {
        RememberedIndex.stumbleOver(null);
    }

    @Test
    void everyRow_isIndexedOnce_inSeveralRanges() {
        ExecutionView execution = ended(jobs.start("reindex", Map.of("index", RememberedIndex.NAME)));

        assertThat(execution.status()).isEqualTo("COMPLETED");
        assertThat(RememberedIndex.indexed())
                .hasSize(RememberedIndex.ROWS)
                .containsValue(1)
                .doesNotContainValue(2);
        assertThat(RememberedIndex.isFinished()).isTrue();
        assertThat(execution.steps().get(1).partitions()).hasSize(RANGES);
    }

    @Test
    void noSuchIndex_isSaidByTheExitStatus() {
        ExecutionView execution = ended(jobs.start("reindex", Map.of("index", "none-of-ours")));

        assertThat(execution.status()).isEqualTo("COMPLETED");
        assertThat(execution.exitStatus()).isEqualTo("NOTHING_INDEXED");
        assertThat(execution.steps()).hasSize(1);
    }

    @Test
    void rangeThatFails_isGoneOnWithByTheRestart_theOthersAreNotDoneAgain() {
        RememberedIndex.stumbleOver(RememberedIndex.row(1_700));
        ExecutionView failed = ended(jobs.start("reindex", Map.of("index", RememberedIndex.NAME)));
        assertThat(failed.status()).isEqualTo("FAILED");
        assertThat(RememberedIndex.isFinished()).isFalse();
        int before = RememberedIndex.indexed().size();

        RememberedIndex.stumbleOver(null);
        ExecutionView again = ended(jobs.restart(failed.executionId()));

        assertThat(again.status()).isEqualTo("COMPLETED");
        assertThat(before).isGreaterThan(1_000);
        assertThat(RememberedIndex.indexed().keySet())
                .containsAll(LongStream.rangeClosed(1, RememberedIndex.ROWS)
                        .mapToObj(RememberedIndex::row)
                        .toList());
        assertThat(RememberedIndex.indexed()).doesNotContainValue(2);
    }

    private ExecutionView ended(long execution) {
        return await("execution " + execution)
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(100))
                .pollInSameThread()
                .until(() -> jobs.execution(execution), found -> found.finishedAt() != null);
    }
}
