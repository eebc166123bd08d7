package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.announcement.Announcements;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.task.Priority;

/** Letters and lines at the bell about runs, for operators. Each leads to the page of what it is about. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JobNotices {
    private static final String RING = """
            UPDATE job_run SET alarmed_at = ? WHERE id = (
                SELECT id FROM job_run
                WHERE job_name = ? AND state = 'RUNNING' AND alarmed_at IS NULL AND started_at < ?
                ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING *""";
    private static final String RUN = "SELECT * FROM job_run WHERE id = ?";

    @Inject
    JobRows rows;

    @Inject
    JobCatalogue catalogue;

    @Inject
    Announcements announcements;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void failed(String job, long executionId, Duration duration) {
        tell("job-failed", job, Map.of("duration", duration), "/ops/executions/detail?id=" + executionId);
    }

    /** Marks one run that began longer ago, and tells of it; false if there is none that is not marked. */
    boolean tooLong(String job, Duration longest) {
        Instant now = clock.instant();
        Optional<Run> run = rows.find(RING, Run::of, now, job, now.minus(longest));
        run.ifPresent(found -> tell(
                "job-too-long",
                job,
                Map.of("longest", longest, "since", found.startedAt()),
                "/ops/executions/detail?id=" + found.executionId()));
        return run.isPresent();
    }

    void notStarted(UUID runId) {
        rows.find(RUN, Run::of, runId)
                .ifPresent(run -> tell(
                        "job-not-started",
                        run.job(),
                        Map.of(),
                        "/ops/jobs/detail?name=" + URLEncoder.encode(run.job(), StandardCharsets.UTF_8)));
    }

    private void tell(String template, String job, Map<String, ?> facts, String page) {
        Map<String, Object> values = new HashMap<>(facts);
        values.put("job", job);
        // Each language has its own name for it, and its template takes that.
        values.put("titre", title(job, Locale.FRENCH));
        values.put("title", title(job, Locale.ENGLISH));
        URI home = settings.address("baobab.public.url", "http://localhost:8080");
        announcements.toOperators(template, values, JobTopics.JOBS, Priority.HIGH, URI.create(home + page));
    }

    /** A job that another version of the application brought along has no name here. */
    private String title(String job, Locale language) {
        return catalogue.find(job).isPresent()
                ? catalogue.runtime().text(job, language).title()
                : job;
    }
}
