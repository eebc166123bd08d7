package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Keeps the lines of the server's log that executions write, for operators who look at one. It listens to our loggers and JBeret's, and never makes a job wait:
 * lines go through a bounded queue to the crew's thread, and an execution has only so many.
 */
@ApplicationScoped
class JobLog {
    static final int MOST_LINES = 2000;
    private static final int QUEUED = 10_000;
    private static final int TOGETHER = 500;
    private static final int LONGEST = 4000;
    private static final int LONGEST_LOGGER = 200;
    private static final List<String> LOGGERS = List.of("org.baobab", "org.jberet");
    private static final String INSERT =
            "INSERT INTO job_log (run_id, execution_id, at, level, logger, message) VALUES (?, ?, ?, ?, ?, ?)";

    @Inject
    RunningJobs running;

    @Inject
    JobRows rows;

    private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>(QUEUED);
    private final Handler ear = new Ear();
    private final List<Logger> listened = new ArrayList<>();

    private record Line(UUID run, long execution, Instant at, String level, String logger, String message) {
        void bind(PreparedStatement statement) throws SQLException {
            statement.setObject(1, run);
            statement.setLong(2, execution);
            statement.setObject(3, at.atOffset(ZoneOffset.UTC));
            statement.setString(4, level);
            statement.setString(5, logger);
            statement.setString(6, message);
        }
    }

    void open() {
        ear.setLevel(Level.INFO);
        for (String name : LOGGERS) {
            Logger logger = Logger.getLogger(name);
            logger.addHandler(ear);
            listened.add(logger);
        }
    }

    void close() {
        listened.forEach(logger -> logger.removeHandler(ear));
        listened.clear();
    }

    /** On the crew's thread, outside of any transaction. */
    void write() {
        List<Line> some = new ArrayList<>();
        while (lines.drainTo(some, TOGETHER) > 0) {
            rows.ask(INSERT, statement -> {
                for (Line line : some) {
                    line.bind(statement);
                    statement.addBatch();
                }
                return statement.executeBatch();
            });
            some.clear();
        }
    }

    private void hear(LogRecord heard) {
        running.current().ifPresent(job -> {
            int number = job.nextLine();
            if (number < MOST_LINES) {
                lines.offer(line(job, heard, text(heard)));
            } else if (number == MOST_LINES) {
                lines.offer(line(job, heard, "There are more lines, in the log of " + JobRows.node()));
            }
        });
    }

    private static Line line(RunningJob job, LogRecord heard, String text) {
        String logger = heard.getLoggerName();
        return new Line(
                job.runId(),
                job.executionId(),
                heard.getInstant(),
                level(heard.getLevel()),
                logger.substring(Math.max(0, logger.length() - LONGEST_LOGGER)),
                shortened(text));
    }

    /** In the words that the server's log has. */
    private static String level(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return "ERROR";
        }
        return level.intValue() >= Level.WARNING.intValue() ? "WARN" : "INFO";
    }

    private static String text(LogRecord heard) {
        StringBuilder text = new StringBuilder(message(heard));
        for (Throwable cause = heard.getThrown(); cause != null; cause = cause.getCause()) {
            text.append('\n').append(cause);
        }
        return text.toString();
    }

    /** The server's own records know how their parameters belong into the message; the JDK's formatter does not know theirs. */
    private static String message(LogRecord heard) {
        try {
            return (String) heard.getClass().getMethod("getFormattedMessage").invoke(heard);
        } catch (ReflectiveOperationException plain) {
            return new SimpleFormatter().formatMessage(heard);
        }
    }

    /** PostgreSQL takes no NUL. */
    private static String shortened(String text) {
        String storable = text.replace('\0', ' ');
        return storable.length() <= LONGEST ? storable : storable.substring(0, LONGEST - 1) + "…";
    }

    private final class Ear extends Handler {
        @Override
        public void publish(LogRecord heard) {
            if (isLoggable(heard)) {
                hear(heard);
            }
        }

        @Override
        public void flush() {
            // The crew writes.
        }

        @Override
        public void close() {
            // It holds nothing.
        }
    }
}
