package org.baobab.platform.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An act in an organisation has just been written to the trail. Observers run inside the transaction of the act: what they store is there if and only if the
 * act is.
 *
 * @param id that of the line in the trail
 * @param type the action, such as {@code member.added}
 * @param actorId the person or API key who acted, or null for Baobab itself
 */
public record AuditRecorded(
        UUID id,
        String type,
        UUID organizationId,
        String subjectType,
        String subjectId,
        Map<String, Object> details,
        Actor actor,
        UUID actorId,
        Instant at) {

    public AuditRecorded {
        // Not Map.copyOf: a detail may be null.
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }

    /** Who acts in an organisation. */
    public enum Actor {
        PERSON,
        API_KEY,
        SYSTEM
    }
}
