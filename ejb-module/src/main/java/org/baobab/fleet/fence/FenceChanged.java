package org.baobab.fleet.fence;

import java.util.UUID;

/**
 * A zone is new, says something else, or is gone; within the transaction, after it was written.
 *
 * @param moved whether what was known of vehicles inside and outside of it holds no more
 */
public record FenceChanged(UUID organizationId, UUID fenceId, boolean moved) {}
