package org.baobab.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.platform.job.JobLauncher;
import org.baobab.platform.job.JobMender;
import org.baobab.platform.job.JobMender.Mended;
import org.baobab.platform.job.Trigger;
import org.baobab.platform.kernel.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a crash leaves is mended once and goes on where it was. The rows are written as a `kill -9` was seen to leave them. */
@InsideTest
class JobMenderIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String ghost = "ghost-" + UUID.randomUUID();

    @Inject
    JobMender mender;

    @Inject
    JobLauncher launcher;

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    /** Alive for the others, so that only the test mends what it left. */
    @BeforeEach
    void ghostLives() {
        change("INSERT INTO job_node (node, born_at, seen_at) VALUES (?, now(), now() + interval '10 minutes')", ghost);
    }

    @AfterEach
    void ghostGoes() {
        change("DELETE FROM job_node WHERE node = ?", ghost);
    }

    @Test
    void execution_cutOff_isMarked_andGoesOnFromItsBookmark() {
        long execution = failedProbe();
        cutOff(execution);

        List<Mended> mended = mender.mendNode(ghost, Instant.now());
        List<Mended> again = mender.mendNode(ghost, Instant.now());

        assertThat(mended).hasSize(1);
        assertThat(again).isEmpty();
        assertThat(text(
                        "SELECT batchstatus || ' ' || exitstatus FROM server.job_execution WHERE jobexecutionid = ?",
                        execution))
                .isEqualTo("FAILED INTERRUPTED");
        assertThat(text(
                        "SELECT string_agg(batchstatus, ',' ORDER BY stepexecutionid) FROM server.step_execution WHERE jobexecutionid = ?",
                        execution))
                .isEqualTo("COMPLETED,FAILED");
        assertThat(text("SELECT state || ' ' || exit_status FROM job_run WHERE execution_id = ?", execution))
                .isEqualTo("ENDED INTERRUPTED");
        long next = launcher.start(mended.getFirst().next().orElseThrow());
        assertThat(end(next)).isEqualTo("COMPLETED 1000 ONCE");
        assertThat(text("SELECT trigger FROM job_run WHERE execution_id = ?", next))
                .isEqualTo("RECOVERY");
        assertThat(text(
                        "SELECT sum(writecount)::text FROM server.step_execution WHERE jobexecutionid = ? AND stepname = 'touch'",
                        next))
                .isEqualTo("400");
    }

    @Test
    void run_claimedButNeverBegun_beginsOnce() {
        UUID run = Ids.next();
        change("""
                INSERT INTO job_run (id, job_name, trigger, parameters, node, state, claimed_at, request_id)
                VALUES ('%s', 'probe', 'SCHEDULE', '{"rows": "100"}', ?, 'STARTING', now(), 'test')""".formatted(run), ghost);

        List<Mended> mended = mender.mendNode(ghost, Instant.now().plusSeconds(1));

        assertThat(mended).extracting(one -> one.next().orElseThrow()).containsExactly(run);
        long execution = launcher.start(run);
        assertThat(end(execution)).isEqualTo("COMPLETED 100 ONCE");
        assertThat(mender.mendNode(ghost, Instant.now())).isEmpty();
    }

    @Test
    void execution_whoseEndJBeretDidNotWrite_ends() {
        long execution = launcher.launch("probe", Map.of("rows", "10"), Trigger.OPERATOR, null);
        end(execution);
        change("UPDATE job_run SET node = '" + ghost + "' WHERE execution_id = ?", execution);
        change(
                "UPDATE server.job_execution SET batchstatus = 'STARTED', endtime = NULL WHERE jobexecutionid = ?",
                execution);

        List<Mended> mended = mender.mendNode(ghost, Instant.now().plusSeconds(1));

        assertThat(mended).isEmpty();
        assertThat(text("SELECT batchstatus FROM server.job_execution WHERE jobexecutionid = ?", execution))
                .isEqualTo("COMPLETED");
    }

    /** It has touched 600 of its thousand rows. */
    private long failedProbe() {
        long execution = launcher.launch(
                "probe",
                Map.of("rows", "1000", "chunk", "100", "partitions", "1", "failAt", "650"),
                Trigger.OPERATOR,
                null);
        assertThat(end(execution)).startsWith("FAILED");
        return execution;
    }

    private void cutOff(long execution) {
        change(
                "UPDATE job_run SET state = 'RUNNING', ended_at = NULL, batch_status = NULL, exit_status = NULL, node = '"
                        + ghost + "' WHERE execution_id = ?",
                execution);
        change("""
                UPDATE server.partition_execution SET batchstatus = 'STARTED', exitstatus = NULL WHERE stepexecutionid IN (
                    SELECT stepexecutionid FROM server.step_execution WHERE jobexecutionid = ? AND stepname = 'touch')""", execution);
        change("""
                UPDATE server.step_execution SET batchstatus = 'STARTED', exitstatus = NULL, endtime = NULL
                WHERE jobexecutionid = ? AND stepname = 'touch'""", execution);
        change("""
                UPDATE server.job_execution SET batchstatus = 'STARTED', exitstatus = NULL, endtime = NULL
                WHERE jobexecutionid = ?""", execution);
    }

    private String end(long execution) {
        return await("execution " + execution)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> text("""
                        SELECT e.batchstatus || ' ' || coalesce(e.exitstatus, '') FROM server.job_execution e
                            JOIN job_run r ON r.execution_id = e.jobexecutionid
                        WHERE r.state = 'ENDED' AND e.endtime IS NOT NULL AND e.jobexecutionid = ?""", execution), found -> found != null);
    }

    private String text(String sql, Object parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String sql, Object parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
