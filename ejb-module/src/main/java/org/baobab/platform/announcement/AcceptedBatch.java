package org.baobab.platform.announcement;

import java.util.UUID;

/** Many messages are on their way; the batch tells how they go. */
public record AcceptedBatch(UUID batchId) {}
