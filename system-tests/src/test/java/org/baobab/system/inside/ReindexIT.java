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
import org.baobab.platform.search.SearchEngine;
import org.baobab.system.worker.RememberedDocument;
import org.baobab.system.worker.RememberedIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fills a new generation of an index, in ranges of keys that two threads work on. */
@InsideTest
class ReindexIT {
    private static final int RANGES = 8;

    @Inject
    JobOperations jobs;

    @Inject
    Caller caller;

    @Inject
    SearchEngine engine;

    @Inject
    RememberedIndex index;

    @BeforeEach
    void begin() {
        caller.actAsSystem(null);
        RememberedIndex.stumbleOver(null);
        // The server fills what is missing by itself, when it starts.
        await("the index")
                .atMost(Duration.ofMinutes(1))
                .pollInSameThread()
                .until(() -> engine.ready(RememberedIndex.NAME));
        RememberedIndex.forget();
    }

    @AfterEach
    void clear() {
        RememberedIndex.stumbleOver(null);
    }

    @Test
    void everyRow_isIndexedOnce_inSeveralRanges() {
        ExecutionView execution = ended(jobs.start("reindex", Map.of("index", RememberedIndex.NAME)));

        assertThat(execution.status()).isEqualTo("COMPLETED");
        assertThat(RememberedIndex.loaded())
                .hasSize(RememberedIndex.ROWS)
                .containsValue(1)
                .doesNotContainValue(2);
        assertThat(found()).isEqualTo(RememberedIndex.ROWS);
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
        assertThat(found()).as("the old generation answers").isEqualTo(RememberedIndex.ROWS);
        int before = RememberedIndex.loaded().size();

        RememberedIndex.stumbleOver(null);
        ExecutionView again = ended(jobs.restart(failed.executionId()));

        assertThat(again.status()).isEqualTo("COMPLETED");
        assertThat(before).isGreaterThan(1_000);
        assertThat(RememberedIndex.loaded().keySet())
                .containsAll(LongStream.rangeClosed(1, RememberedIndex.ROWS)
                        .mapToObj(RememberedIndex::row)
                        .toList());
        assertThat(RememberedIndex.loaded()).doesNotContainValue(2);
    }

    private long found() {
        return engine.ask(index, session -> session.search(RememberedDocument.class)
                        .where(all -> all.matchAll())
                        .fetchTotalHitCount())
                .orElseThrow();
    }

    private ExecutionView ended(long execution) {
        return await("execution " + execution)
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(100))
                .pollInSameThread()
                .until(() -> jobs.execution(execution), found -> found.finishedAt() != null);
    }
}
