package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.job.Runs.Wanted;
import org.baobab.platform.kernel.Caller;

/** Each step of an operator's act with its line in the trail, in a transaction of its own. These lines belong to no organisation. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JobSteps {
    private static final String JOB = "job";
    private static final String EXECUTION = "execution";

    @Inject
    Runs runs;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    Optional<UUID> claim(String job, Map<String, String> parameters) {
        Optional<UUID> run = runs.claim(wanted(job, parameters, Trigger.OPERATOR, null));
        run.ifPresent(id -> {
            Map<String, Object> details = new TreeMap<>(parameters);
            details.put("runId", id.toString());
            trail.recordIn(null, "job.started", JOB, job, details);
        });
        return run;
    }

    Optional<UUID> claimRestart(ExecutionView execution) {
        Optional<UUID> run =
                runs.claim(wanted(execution.job(), execution.parameters(), Trigger.RESTART, execution.executionId()));
        run.ifPresent(id -> record("execution.restarted", execution));
        return run;
    }

    boolean requestStop(ExecutionView execution) {
        boolean asked = runs.requestStop(execution.executionId());
        if (asked) {
            record("execution.stopped", execution);
        }
        return asked;
    }

    void abandoned(ExecutionView execution) {
        runs.abandoned(execution.executionId());
        record("execution.abandoned", execution);
    }

    private Wanted wanted(String job, Map<String, String> parameters, Trigger trigger, Long restartOf) {
        return new Wanted(job, parameters, trigger, null, restartOf, caller.accountId(), caller.requestId());
    }

    private void record(String action, ExecutionView execution) {
        trail.recordIn(null, action, EXECUTION, execution.executionId(), Map.of(JOB, execution.job()));
    }
}
