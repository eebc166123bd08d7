package org.baobab.platform.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.organization.OrganizationGate;
import org.baobab.platform.task.TaskQueries;
import org.baobab.platform.task.TaskView;

/** How a task goes, for those whom it concerns: who submitted it, the members of its organisation, and operators. */
@ApplicationScoped
public class SubmittedTasks {
    @Inject
    TaskQueries tasks;

    @Inject
    OrganizationGate gate;

    @Inject
    Caller caller;

    public TaskView get(UUID id) {
        return tasks.find(id).filter(this::concernsCaller).orElseThrow(() -> new NotFoundException("Task", id));
    }

    private boolean concernsCaller(TaskView task) {
        return task.accountId() != null && task.accountId().equals(caller.accountId())
                || caller.holds(PlatformRole.OPERATOR)
                || task.organizationId() != null && gate.admits(task.organizationId());
    }
}
