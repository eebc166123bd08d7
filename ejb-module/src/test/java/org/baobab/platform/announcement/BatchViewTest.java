package org.baobab.platform.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.announcement.preference.Topics;
import org.baobab.platform.announcement.preference.TrunkTopics;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.organization.MemberFilter;
import org.baobab.platform.task.TaskState;
import org.junit.jupiter.api.Test;

class BatchViewTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Wording WORDING = WordingCheck.check(
            new Content(Channel.EMAIL, null, null, "s", "t", null, null),
            Topics.of(new TrunkTopics()),
            true,
            Locale.FRENCH);

    @Test
    void list_namesAllFiveStates() {
        NotificationBatch list = NotificationBatch.list(null, SOMEBODY, WORDING, 3, NOW);

        BatchView view = BatchView.of(list, Map.of(TaskState.DONE, 2L, TaskState.FAILED, 1L));

        assertThat(view.total()).isEqualTo(3);
        assertThat(view.counts()).containsOnlyKeys("QUEUED", "RUNNING", "DONE", "FAILED", "CANCELLED");
        assertThat(view.counts()).containsEntry("DONE", 2L).containsEntry("QUEUED", 0L);
        assertThat(view.complete()).isTrue();
    }

    @Test
    void broadcastUnderWay_countsThoseNotReachedAsQueued() {
        NotificationBatch broadcast = broadcast(1_000);
        broadcast.wrote(500, SOMEBODY);

        BatchView view = BatchView.of(broadcast, Map.of(TaskState.DONE, 400L, TaskState.QUEUED, 100L));

        assertThat(view.total()).isEqualTo(1_000);
        assertThat(view.counts()).containsEntry("QUEUED", 600L);
        assertThat(view.complete()).isFalse();
    }

    @Test
    void broadcastWalked_hasAsManyAsWereWritten() {
        NotificationBatch broadcast = broadcast(1_000);
        broadcast.wrote(998, SOMEBODY);
        broadcast.walked(NOW);

        BatchView view = BatchView.of(broadcast, Map.of(TaskState.DONE, 998L));

        assertThat(view.total()).isEqualTo(998);
        assertThat(view.complete()).isTrue();
    }

    @Test
    void version_isAnotherForOtherFigures() {
        NotificationBatch list = NotificationBatch.list(null, SOMEBODY, WORDING, 2, NOW);

        assertThat(BatchView.of(list, Map.of(TaskState.DONE, 1L)).version())
                .isNotEqualTo(BatchView.of(list, Map.of(TaskState.DONE, 2L)).version())
                .isNotNegative();
    }

    private static NotificationBatch broadcast(long expected) {
        return NotificationBatch.broadcast(SOMEBODY, WORDING, new MemberFilter(null, null, null, null), expected, NOW);
    }
}
