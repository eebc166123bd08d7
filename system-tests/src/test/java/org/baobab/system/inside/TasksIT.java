package org.baobab.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.TaskQueries;
import org.baobab.platform.task.TaskState;
import org.baobab.platform.task.TaskView;
import org.baobab.platform.task.Tasks;
import org.baobab.system.worker.Effects;
import org.baobab.system.worker.JoiningWorker;
import org.baobab.system.worker.ObedientWorker;
import org.baobab.system.worker.Order;
import org.junit.jupiter.api.Test;

/** The promises of the task kernel, with the real database and the real broker. */
@InsideTest
class TasksIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    Tasks tasks;

    @Inject
    TaskQueries queries;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory broker;

    @Resource(lookup = "java:/jms/queue/normal")
    Queue normal;

    private final UUID subject = Ids.next();

    @Test
    void submit_committed_isDoneOnce() throws Exception {
        UUID id = submit(NewTask.of(ObedientWorker.KIND, Order.done(subject)));

        TaskView task = end(id);

        assertThat(task.state()).isEqualTo(TaskState.DONE);
        assertThat(task.attempts()).isEqualTo(1);
        assertThat(task.progress()).isEqualTo(100);
        assertThat(task.result().asJsonObject().getInt("tries")).isEqualTo(1);
        assertThat(task.finishedAt()).isAfterOrEqualTo(task.startedAt());
        assertThat(Effects.of(subject)).isEqualTo(1);
    }

    @Test
    void submit_rolledBack_neverHappened() throws Exception {
        transaction.begin();
        UUID id = tasks.submit(NewTask.of(ObedientWorker.KIND, Order.done(subject)));
        transaction.rollback();
        UUID later = submit(NewTask.of(ObedientWorker.KIND, Order.done(Ids.next())));
        end(later);

        assertThat(queries.find(id)).isEmpty();
        assertThat(Effects.triesOf(subject)).isZero();
    }

    @Test
    void submitAll_aThousand_areAllDoneOnce() throws Exception {
        List<UUID> subjects =
                IntStream.range(0, 1_000).mapToObj(i -> Ids.next()).toList();
        UUID batch = Ids.next();
        transaction.begin();
        tasks.submitAll(subjects.stream()
                .map(one -> NewTask.of(ObedientWorker.KIND, Order.done(one)).inBatch(batch))
                .toList());
        transaction.commit();

        await().atMost(PATIENCE).until(() -> queries.countByState(batch).get(TaskState.DONE) == 1_000L);

        assertThat(subjects).allSatisfy(one -> assertThat(Effects.of(one)).isEqualTo(1));
    }

    @Test
    void run_failingTwice_isDoneAtTheThirdAttempt() throws Exception {
        TaskView task = end(submit(NewTask.of(ObedientWorker.KIND, new Order(subject, "FAIL", 2))));

        assertThat(task.state()).isEqualTo(TaskState.DONE);
        assertThat(task.attempts()).isEqualTo(3);
        assertThat(task.error()).isNull();
    }

    @Test
    void run_failingThreeTimes_failsWithTheReason() throws Exception {
        TaskView task = end(submit(NewTask.of(ObedientWorker.KIND, new Order(subject, "FAIL", 9))));

        assertThat(task.state()).isEqualTo(TaskState.FAILED);
        assertThat(task.attempts()).isEqualTo(3);
        assertThat(task.error()).isEqualTo("broken 3");
        assertThat(Effects.triesOf(subject)).isEqualTo(3);
    }

    @Test
    void run_refusedForGood_failsAtOnce() throws Exception {
        TaskView task = end(submit(NewTask.of(ObedientWorker.KIND, new Order(subject, "PERMANENT", 0))));

        assertThat(task.state()).isEqualTo(TaskState.FAILED);
        assertThat(task.attempts()).isEqualTo(1);
        assertThat(task.error()).isEqualTo("no such address");
    }

    @Test
    void run_postponed_usesUpNoAttempt() throws Exception {
        TaskView task = end(submit(NewTask.of(ObedientWorker.KIND, new Order(subject, "LATER", 4))));

        assertThat(task.state()).isEqualTo(TaskState.DONE);
        assertThat(task.attempts()).isEqualTo(1);
        assertThat(Effects.triesOf(subject)).isEqualTo(5);
    }

    @Test
    void run_longerThanItsLimit_isInterruptedAndFails() throws Exception {
        TaskView task = end(submit(NewTask.of(ObedientWorker.KIND, new Order(subject, "SLOW", 0))));

        assertThat(task.state()).isEqualTo(TaskState.FAILED);
        assertThat(task.error()).contains("longer than 2 s");
    }

    @Test
    void run_announcedTenTimes_takesEffectOnce() throws Exception {
        UUID id = submit(NewTask.of(ObedientWorker.KIND, Order.done(subject)));
        try (JMSContext context = broker.createContext()) {
            for (int i = 0; i < 10; i++) {
                context.createProducer().send(normal, id.toString());
            }
        }
        end(id);
        UUID last = submit(NewTask.of(ObedientWorker.KIND, Order.done(Ids.next())));
        end(last);

        assertThat(Effects.of(subject)).isEqualTo(1);
    }

    @Test
    void joining_failingAfterItsEffect_leavesExactlyOne() throws Exception {
        TaskView task = end(submit(NewTask.of(JoiningWorker.KIND, new Order(subject, "DONE", 2))));

        assertThat(task.state()).isEqualTo(TaskState.DONE);
        assertThat(Effects.triesOf(subject)).isEqualTo(3);
        assertThat(count("SELECT count(*) FROM audit_entry WHERE action = 'test.effect' AND subject_id = ?::text"))
                .isEqualTo(1);
    }

    @Test
    void sweeper_aRowWithoutItsMessage_isFound() throws Exception {
        UUID id = write("'QUEUED'", "now()", "now() - interval '1 minute'", "NULL");

        assertThat(end(id).state()).isEqualTo(TaskState.DONE);
        assertThat(Effects.of(subject)).isEqualTo(1);
    }

    @Test
    void sweeper_aRowWhoseWorkerVanished_startsAgain() throws Exception {
        UUID id = write("'RUNNING'", "now() - interval '1 second'", "now() - interval '1 minute'", "'gone'");

        TaskView task = end(id);

        assertThat(task.state()).isEqualTo(TaskState.DONE);
        assertThat(task.attempts()).isEqualTo(1);
        assertThat(queries.details(id)).get().satisfies(details -> assertThat(details.lost())
                .isEqualTo(1));
    }

    @Test
    void submit_forLater_waitsForItsTime() throws Exception {
        java.time.Instant due = java.time.Instant.now().plusSeconds(2);
        UUID id = submit(NewTask.of(ObedientWorker.KIND, Order.done(subject)).dueAt(due));

        assertThat(queries.find(id)).get().satisfies(task -> assertThat(task.state())
                .isEqualTo(TaskState.QUEUED));
        assertThat(end(id).startedAt()).isAfterOrEqualTo(due.minusMillis(1));
    }

    private UUID submit(NewTask task) throws Exception {
        transaction.begin();
        UUID id = tasks.submit(task);
        transaction.commit();
        return id;
    }

    private TaskView end(UUID id) {
        return await().atMost(PATIENCE).until(() -> queries.find(id).orElseThrow(), task -> !task.state()
                .isOpen());
    }

    /** A row as a crash leaves it. */
    private UUID write(String state, String dueAt, String announcedAt, String node) throws SQLException {
        UUID id = Ids.next();
        String sql =
                "INSERT INTO task (id, kind, queue, priority, state, attempts, claims, payload, created_at, due_at,"
                        + " announced_at, node) VALUES (?, 'test.obedient', 'normal', 'NORMAL', " + state
                        + ", CASE WHEN " + state + " = 'RUNNING' THEN 1 ELSE 0 END, 1, ?::jsonb, now(), " + dueAt + ", "
                        + announcedAt + ", " + node + ")";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setString(2, "{\"subject\":\"" + subject + "\",\"outcome\":\"DONE\",\"times\":0}");
            insert.executeUpdate();
        }
        return id;
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, subject);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
