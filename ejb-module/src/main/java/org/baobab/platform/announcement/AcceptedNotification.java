package org.baobab.platform.announcement;

import java.util.UUID;

/**
 * A message is on its way.
 *
 * @param taskId tells how it goes
 * @param batchId only for a push message to a person with several devices: the batch of all of them, of which the task is the first
 */
public record AcceptedNotification(UUID taskId, UUID batchId) {}
