package org.baobab.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;

/**
 * Writes the trail. The line belongs to the transaction of the act; who, in which organisation and from where come from the {@link Caller}, except where a
 * method says otherwise.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditTrail {
    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditRecorded> recorded;

    /** @return the id of the line, and of the event where there is one */
    public UUID record(String action, String subjectType, Object subjectId, Map<String, ?> details) {
        return recordIn(caller.organizationId(), action, subjectType, subjectId, details);
    }

    /** For an act on an organisation that the caller has not entered, such as its founding. */
    public UUID recordIn(
            UUID organizationId, String action, String subjectType, Object subjectId, Map<String, ?> details) {
        Instant now = clock.instant();
        UUID id = write(now, caller.accountId(), organizationId, action, subjectType, subjectId, details);
        if (organizationId != null) {
            recorded.fire(new AuditRecorded(
                    id,
                    action,
                    organizationId,
                    subjectType,
                    text(subjectId),
                    new TreeMap<>(details),
                    actor(),
                    caller.apiKeyId() == null ? caller.accountId() : caller.apiKeyId(),
                    now));
        }
        return id;
    }

    /** For an act of a person who is not signed in (yet, or any more), such as a sign-in or a password reset. */
    public void recordBy(UUID accountId, String action, String subjectType, Object subjectId, Map<String, ?> details) {
        write(clock.instant(), accountId, null, action, subjectType, subjectId, details);
    }

    /**
     * For history that is brought along; lines must come in the order in which they happened, for their ids tell what is newest. Nobody is told about it:
     * it happened before anybody could ask to be.
     */
    public void recordPast(
            Instant at,
            UUID accountId,
            UUID organizationId,
            String action,
            String subjectType,
            Object subjectId,
            Map<String, ?> details) {
        write(at, accountId, organizationId, action, subjectType, subjectId, details);
    }

    private UUID write(
            Instant at,
            UUID accountId,
            UUID organizationId,
            String action,
            String subjectType,
            Object subjectId,
            Map<String, ?> details) {
        AuditEntry entry = new AuditEntry(action, subjectType, text(subjectId), JSON.toJson(details), at);
        entry.by(accountId, caller.apiKeyId());
        entry.in(organizationId);
        entry.from(caller.address(), caller.requestId());
        em.persist(entry);
        return entry.id();
    }

    private AuditRecorded.Actor actor() {
        if (caller.apiKeyId() != null) {
            return AuditRecorded.Actor.API_KEY;
        }
        return caller.accountId() == null ? AuditRecorded.Actor.SYSTEM : AuditRecorded.Actor.PERSON;
    }

    private static String text(Object subjectId) {
        return subjectId == null ? null : subjectId.toString();
    }
}
