package org.baobab.system.chores;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** Finished tasks, old messages, notices and batches go at night. */
class PruneTasksIT extends ClientTest {
    private static final String COUNT = "SELECT count(*) FROM task WHERE organization_id = ?";
    private static final String TALLY =
            "SELECT coalesce(sum(number), 0) FROM task_tally WHERE organization_id = ? AND state = ?";

    private static final String OLD = COUNT + " AND finished_at < now() - interval '48 hours'";

    private final Company company = Company.founded();
    private final Desk desk = new Desk();

    @Test
    void oldTasks_go_failedOnesLater_openAndYoungOnesStay_andAllStayCounted() {
        long before = Rows.count(COUNT, company.id());
        tasks(1_200, "DONE", 49);
        tasks(3, "CANCELLED", 72);
        tasks(5, "FAILED", 72);
        tasks(2, "FAILED", 24 * 31);
        tasks(4, "DONE", 47);
        open(3);

        JsonObject execution = desk.run("prune-tasks");

        Desk.completed(execution);
        assertThat(Rows.count(COUNT, company.id()) - before).isEqualTo(5 + 4 + 3);
        assertThat(Rows.count(TALLY, company.id(), "DONE")).isEqualTo(1_200);
        assertThat(Rows.count(TALLY, company.id(), "FAILED")).isEqualTo(2);
        assertThat(Rows.count(
                        "SELECT worked_ms FROM task_tally WHERE organization_id = ? AND state = 'DONE'", company.id()))
                .isEqualTo(1_200 * 2_000);
        assertThat(Desk.step(execution, "tasks").getInt("written")).isGreaterThanOrEqualTo(1_205);
    }

    @Test
    void hours_areAParameter_andNonsenseIsRefused() {
        tasks(2, "DONE", 5);
        long before = Rows.count(COUNT, company.id());

        Desk.completed(desk.run("prune-tasks", "hours", 4));

        assertThat(before - Rows.count(COUNT, company.id())).isGreaterThanOrEqualTo(2);
        JsonObject nonsense = Body.of("parameters", Body.of("hours", 0));
        desk.api().post("/ops/jobs/prune-tasks/executions", nonsense).isProblem(400);
    }

    @Test
    void failureInTheMiddle_keepsWhatWent_andTheRestartGoesOnBehindIt() {
        tasks(1_400, "DONE", 100);
        UUID late = UUID.randomUUID();
        // Behind all others in the order of the walk.
        UUID last = Ids.floor(Instant.now().minus(Duration.ofHours(49)));
        Rows.change("DELETE FROM task WHERE id = ?", last);
        tasks(1, "DONE", 60, late);
        Rows.change("UPDATE task SET id = ? WHERE organization_id = ?", last, late);
        JsonObject failed;
        try (Stumble stone = Stumble.over("task", "DELETE", "organization_id", late)) {
            failed = desk.run("prune-tasks");
            assertThat(failed.getString("status")).as("%s", stone).isEqualTo("FAILED");
        }
        assertThat(Rows.count(OLD, company.id()))
                .as("chunks before the stone are gone for good")
                .isLessThan(500);

        JsonObject again = desk.restarted(failed);

        Desk.completed(again);
        assertThat(Rows.count(OLD, company.id())).isZero();
        assertThat(Rows.count(OLD, late)).isZero();
        assertThat(Rows.count(TALLY, company.id(), "DONE"))
                .as("each counted once")
                .isEqualTo(1_400);
        assertThat(Desk.step(again, "tasks").getInt("read"))
                .as("it began at the checkpoint")
                .isLessThan(1_000);
    }

    @Test
    void messagesNoticesAndBatches_goByTheirOwnTime() {
        UUID message = UUID.randomUUID();
        UUID batch = UUID.randomUUID();
        UUID notice = UUID.randomUUID();
        Rows.change(
                "INSERT INTO message (id, channel, address, language, text, secret, created_at, closed_at, organization_id)"
                        + " VALUES (?, 'EMAIL', 'a@b.test', 'fr', 'x', false, now() - interval '366 days', now(), ?)",
                message,
                company.id());
        Rows.change(
                "INSERT INTO bell_notice (id, account_id, title, text, created_at) VALUES (?, ?, 't', 'x', now() - interval '91 days')",
                notice,
                company.owner().id());
        Rows.change(
                "INSERT INTO notification_batch (id, organization_id, channel, priority, topic, language, broadcast, total, written,"
                        + " walked_at, created_at) VALUES (?, ?, 'EMAIL', 'LOW', 'reminders', 'fr', false, 2, 2, now(),"
                        + " now() - interval '100 days')",
                batch,
                company.id());
        tasks(2, "DONE", 24 * 100);
        Rows.change(
                "UPDATE task SET batch_id = ? WHERE organization_id = ? AND finished_at < now() - interval '99 days'",
                batch,
                company.id());

        Desk.completed(desk.run("prune-tasks"));

        assertThat(Rows.count("SELECT count(*) FROM message WHERE id = ?", message))
                .isZero();
        assertThat(Rows.count("SELECT count(*) FROM bell_notice WHERE id = ?", notice))
                .isZero();
        assertThat(Rows.count("SELECT done FROM notification_batch WHERE id = ? AND closed_at IS NOT NULL", batch))
                .as("counted before its tasks went")
                .isEqualTo(2);
        assertThat(Rows.count("SELECT count(*) FROM task WHERE batch_id = ?", batch))
                .isZero();

        Rows.change("UPDATE notification_batch SET closed_at = now() - interval '91 days' WHERE id = ?", batch);
        Desk.completed(desk.run("prune-tasks"));
        assertThat(Rows.count("SELECT count(*) FROM notification_batch WHERE id = ?", batch))
                .isZero();
    }

    private void tasks(int many, String state, int hoursAgo) {
        tasks(many, state, hoursAgo, company.id());
    }

    private static void tasks(int many, String state, int hoursAgo, UUID organization) {
        Rows.change("""
                INSERT INTO task (id, kind, queue, priority, state, dead, payload, organization_id, created_at, started_at, finished_at)
                SELECT overlay(overlay(gen_random_uuid()::text placing lpad(to_hex(
                        (extract(epoch FROM now() - make_interval(hours => ?)) * 1000)::bigint >> 16), 8, '0') from 1 for 8)
                        placing '7' from 15 for 1)::uuid,
                    'system.probe', 'low', 'LOW', ?, ? = 'FAILED', '{}', ?, now() - make_interval(hours => ?),
                    now() - make_interval(hours => ?) - interval '2 s', now() - make_interval(hours => ?)
                FROM generate_series(1, %d)""".formatted(many), hoursAgo + 1, state, state, organization, hoursAgo + 1, hoursAgo, hoursAgo);
    }

    private void open(int many) {
        Rows.change("""
                INSERT INTO task (id, kind, queue, priority, state, payload, organization_id, created_at, due_at)
                SELECT ('00000000-0000-7000-8000-' || substr(md5(random()::text), 1, 12))::uuid, 'system.probe', 'low', 'LOW',
                    'QUEUED', '{}', ?, now() - interval '90 days', now() + interval '10 days'
                FROM generate_series(1, %d)""".formatted(many), company.id());
    }
}
