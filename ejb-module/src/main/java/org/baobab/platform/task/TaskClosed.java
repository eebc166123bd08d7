package org.baobab.platform.task;

import java.util.UUID;

/** A task came to its end. Fired after the row says so, outside of any transaction; an observer's failure changes nothing. */
public record TaskClosed(
        UUID id, String kind, TaskState state, UUID batchId, UUID organizationId, UUID accountId, String error) {}
