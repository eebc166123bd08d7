package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import org.baobab.platform.audit.AuditTrail;

/** Writes failures down, each in a transaction of its own: a task that ends well costs none. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FailureTrail {
    @Inject
    AuditTrail trail;

    void record(TaskClosed task) {
        trail.recordIn(
                task.organizationId(),
                TaskEvents.FAILED,
                TaskEvents.SUBJECT,
                task.id(),
                Map.of(TaskEvents.KIND, task.kind()));
    }
}
