package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** JBeret makes its tables at the server's first start, after our migrations, and with no index but the primary keys. */
@ApplicationScoped
class RepositoryIndexes {
    private static final List<String> INDEXES = List.of(
            "CREATE INDEX IF NOT EXISTS job_instance_jobname_idx ON server.job_instance (jobname, jobinstanceid)",
            "CREATE INDEX IF NOT EXISTS job_execution_instance_idx ON server.job_execution (jobinstanceid, jobexecutionid)",
            "CREATE INDEX IF NOT EXISTS step_execution_execution_idx ON server.step_execution (jobexecutionid)",
            "CREATE INDEX IF NOT EXISTS partition_execution_step_idx ON server.partition_execution (stepexecutionid)");

    @Inject
    JobRows rows;

    void create() {
        INDEXES.forEach(sql -> rows.change(sql));
    }
}
