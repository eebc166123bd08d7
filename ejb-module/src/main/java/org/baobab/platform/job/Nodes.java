package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Which nodes are alive: each says so every few seconds, and the database's clock decides. */
@ApplicationScoped
class Nodes {
    /** Whoever has been silent for so long is dead to the others. */
    static final Duration DEAD_AFTER = Duration.ofSeconds(60);

    /** Whoever could not say that it lives for so long stops its own jobs, before others take them for lost. */
    static final Duration FENCED_AFTER = Duration.ofSeconds(45);

    private static final String BORN = """
            INSERT INTO job_node (node, born_at, seen_at) VALUES (?, now(), now())
            ON CONFLICT (node) DO UPDATE SET born_at = now(), seen_at = now()""";
    private static final String ALIVE = "UPDATE job_node SET seen_at = now() WHERE node = ?";
    private static final String DEAD = """
            SELECT DISTINCT r.node FROM job_run r
            WHERE r.state IN ('STARTING', 'RUNNING') AND r.node <> ? AND NOT EXISTS (
                SELECT FROM job_node n WHERE n.node = r.node AND n.seen_at > now() - make_interval(secs => ?))""";
    private static final String FORGOTTEN = "DELETE FROM job_node WHERE seen_at < now() - interval '30 days'";

    @Inject
    JobRows rows;

    void bearMe() {
        rows.change(BORN, JobRows.node());
        rows.change(FORGOTTEN);
    }

    void iAmAlive() {
        if (rows.change(ALIVE, JobRows.node()) == 0) {
            bearMe();
        }
    }

    /** Nodes that left runs and have been silent for too long. */
    List<String> dead() {
        return rows.list(DEAD, row -> row.getString(1), JobRows.node(), (double) DEAD_AFTER.toSeconds());
    }
}
