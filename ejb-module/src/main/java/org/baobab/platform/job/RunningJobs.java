package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.MDC;

/** The executions that run on this node. WildFly passes the diagnostic context on to the threads of partitions, so that each thread knows for which it works. */
@ApplicationScoped
class RunningJobs {
    static final String EXECUTION = "executionId";
    static final String REQUEST = "requestId";

    private final Map<Long, RunningJob> jobs = new ConcurrentHashMap<>();

    void add(RunningJob job) {
        jobs.put(job.executionId(), job);
        MDC.put(EXECUTION, Long.toString(job.executionId()));
        MDC.put(REQUEST, job.requestId());
    }

    Optional<RunningJob> remove(long executionId) {
        MDC.remove(EXECUTION);
        MDC.remove(REQUEST);
        return Optional.ofNullable(jobs.remove(executionId));
    }

    Optional<RunningJob> find(long executionId) {
        return Optional.ofNullable(jobs.get(executionId));
    }

    /** The one that this thread works for. */
    Optional<RunningJob> current() {
        return MDC.get(EXECUTION) instanceof String id ? find(Long.parseLong(id)) : Optional.empty();
    }

    Collection<RunningJob> all() {
        return List.copyOf(jobs.values());
    }
}
