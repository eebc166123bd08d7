package org.baobab.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One line of the trail.
 *
 * @param accountId the person who acted, or null for an API key or Baobab itself
 * @param details what changed, by name
 */
public record AuditView(
        UUID id,
        Instant at,
        String action,
        UUID accountId,
        UUID apiKeyId,
        String subjectType,
        String subjectId,
        Map<String, Object> details,
        String address,
        String requestId) {}
