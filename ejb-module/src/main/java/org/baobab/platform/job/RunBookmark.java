package org.baobab.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Made with its artifact, by a thread of the execution. */
@Dependent
class RunBookmark implements Bookmark {
    private static final String OPEN = """
            INSERT INTO job_bookmark (instance_id, name, execution_id, position) VALUES (?, ?, ?, ?)
            ON CONFLICT (instance_id, name) DO UPDATE SET execution_id = excluded.execution_id
            RETURNING position""";
    private static final String MOVE =
            "UPDATE job_bookmark SET position = ? WHERE instance_id = ? AND name = ? AND execution_id = ?";

    @Inject
    JobRows rows;

    @Inject
    RunningJobs jobs;

    private RunningJob job;

    @PostConstruct
    void find() {
        job = jobs.current().orElse(null);
    }

    @Override
    public String open(String name, String beginning) {
        return rows.find(OPEN, row -> row.getString(1), job.instanceId(), name, job.executionId(), beginning)
                .orElseThrow();
    }

    @Override
    public void move(String name, String position) {
        if (rows.change(MOVE, position, job.instanceId(), name, job.executionId()) != 1) {
            throw new IllegalStateException("Another execution has gone on from here; this one must not");
        }
    }
}
