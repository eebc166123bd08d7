package org.baobab.platform.task;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;

/**
 * Work to be done.
 *
 * @param dueAt not before; null is at once
 * @param organizationId null is the caller's
 * @param accountId the person who may ask how it went; null is the caller
 */
public record NewTask(
        UUID id,
        TaskKind<?> kind,
        Record payload,
        Priority priority,
        Instant dueAt,
        UUID organizationId,
        UUID accountId,
        UUID batchId) {

    public static <P extends Record> NewTask of(TaskKind<P> kind, P payload) {
        return new NewTask(Ids.next(), kind, payload, Priority.NORMAL, null, null, null, null);
    }

    public NewTask priority(Priority wanted) {
        return new NewTask(id, kind, payload, wanted, dueAt, organizationId, accountId, batchId);
    }

    public NewTask dueAt(Instant moment) {
        return new NewTask(id, kind, payload, priority, moment, organizationId, accountId, batchId);
    }

    public NewTask inOrganization(UUID organization) {
        return new NewTask(id, kind, payload, priority, dueAt, organization, accountId, batchId);
    }

    public NewTask forAccount(UUID account) {
        return new NewTask(id, kind, payload, priority, dueAt, organizationId, account, batchId);
    }

    public NewTask inBatch(UUID batch) {
        return new NewTask(id, kind, payload, priority, dueAt, organizationId, accountId, batch);
    }

    /** For a task that shares its id with the row it works on. */
    public NewTask withId(UUID known) {
        return new NewTask(known, kind, payload, priority, dueAt, organizationId, accountId, batchId);
    }

    TaskQueue queue() {
        return kind.queueFor(priority);
    }
}
