package org.baobab.platform.organization.activity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.audit.AuditView;

/**
 * One act in an organisation, with names.
 *
 * @param actor who did it
 * @param subjectName the name of whom or what it was done to, where that has one
 */
public record AuditLine(
        UUID id,
        Instant at,
        String action,
        Actor actor,
        String subjectType,
        String subjectId,
        String subjectName,
        Map<String, Object> details,
        String address,
        String requestId) {

    /** Who acted: a person, a program by its API key, or Baobab itself, which has no id. */
    public record Actor(Kind kind, UUID id, String name) {
        public enum Kind {
            PERSON,
            API_KEY,
            SYSTEM
        }
    }

    static AuditLine of(AuditView act, Actor actor, String subjectName) {
        return new AuditLine(
                act.id(),
                act.at(),
                act.action(),
                actor,
                act.subjectType(),
                act.subjectId(),
                subjectName,
                act.details(),
                act.address(),
                act.requestId());
    }
}
