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
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.search.IndexView;
import org.baobab.platform.search.SearchEngine;
import org.baobab.platform.search.SearchOperations;
import org.baobab.system.worker.RememberedDocument;
import org.baobab.system.worker.RememberedIndex;
import org.baobab.system.worker.TrialIndex;
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
    SearchOperations operations;

    @Inject
    TrialIndex rows;

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

    @Test
    void fillingThatFailed_whileTheOneBeforeAnswers_isTriedAgainByItself() {
        String before = view().generation();

        rows.change("""
                INSERT INTO job_run (id, job_name, trigger, parameters, node, state, claimed_at, ended_at, batch_status, exit_status)
                VALUES (?, 'reindex', 'SCHEDULE', '{"index": "%s"}', 'gone', 'ENDED', now() - interval '5 minutes', now() - interval '2 minutes',
                    'FAILED', 'FAILED')""".formatted(RememberedIndex.NAME), Ids.next());

        IndexView again = await("the next filling")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(100))
                .pollInSameThread()
                .until(this::view, now -> !before.equals(now.generation()) && now.fillingFailedAt() == null);
        assertThat(again.nextTryAt()).isNull();
        assertThat(found()).isEqualTo(RememberedIndex.ROWS);
    }

    private IndexView view() {
        return operations.list().stream()
                .filter(each -> each.name().equals(RememberedIndex.NAME))
                .findFirst()
                .orElseThrow();
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
