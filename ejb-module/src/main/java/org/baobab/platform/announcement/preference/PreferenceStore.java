package org.baobab.platform.announcement.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.organization.MemberDirectory;
import org.baobab.platform.persistence.OwnSql;
import org.hibernate.exception.ConstraintViolationException;

/** Preferences and refused addresses in the database, within the caller's transaction. */
@ApplicationScoped
class PreferenceStore {
    @PersistenceContext
    EntityManager em;

    @Inject
    MemberDirectory members;

    @Inject
    Clock clock;

    Optional<NotificationPreference> find(UUID accountId) {
        return findAll(Set.of(accountId)).values().stream().findFirst();
    }

    Map<UUID, NotificationPreference> findAll(Collection<UUID> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select p from NotificationPreference p left join fetch p.off where p.accountId in :ids",
                                NotificationPreference.class)
                        .setParameter("ids", accountIds)
                        .getResultStream()
                        .distinct()
                        .collect(Collectors.toMap(NotificationPreference::accountId, Function.identity()));
    }

    /** The person's row, made if there is none, and theirs alone until this transaction ends. */
    NotificationPreference hold(UUID accountId) {
        return lock(accountId).orElseGet(() -> begin(accountId));
    }

    /** The person's row, nobody else's until this transaction ends. */
    Optional<NotificationPreference> lock(UUID accountId) {
        return Optional.ofNullable(em.find(NotificationPreference.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    NotificationPreference begin(UUID accountId) {
        NotificationPreference said = new NotificationPreference(accountId, usualZone(accountId), clock.instant());
        em.persist(said);
        return said;
    }

    /** The clock on the wall of somebody who never named a zone: that of the organisation they joined first. */
    ZoneId usualZone(UUID accountId) {
        return members.firstZone(accountId).orElse(ZoneOffset.UTC);
    }

    Set<String> refusing(Collection<String> emails, String topic) {
        return emails.isEmpty() ? Set.of() : asked(emails, topic);
    }

    /** As one array: a list of parameters is a new query for Hibernate each time, which it translates anew. */
    private Set<String> asked(Collection<String> emails, String topic) {
        List<?> refusing = em.createNativeQuery(
                        "SELECT email FROM unsubscribed_address WHERE topic = :topic AND email = ANY (:emails)",
                        String.class)
                .setParameter("topic", topic)
                .setParameter("emails", emails.toArray(String[]::new))
                .getResultList();
        return refusing.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    void refuse(String email, String topic) {
        OwnSql.changing(em, """
                        INSERT INTO unsubscribed_address (email, topic, at) VALUES (:email, :topic, :now)
                        ON CONFLICT DO NOTHING""")
                .setParameter("email", email)
                .setParameter("topic", topic)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    void take(String email, String topic) {
        em.createQuery("delete from UnsubscribedAddress u where u.email = :email and u.topic = :topic")
                .setParameter("email", email)
                .setParameter("topic", topic)
                .executeUpdate();
    }

    /** Writes now, so that a lost race is told in the words of the application. */
    void flush(UUID accountId) {
        try {
            em.flush();
        } catch (OptimisticLockException | ConstraintViolationException lost) {
            throw new StaleVersionException("NotificationPreference", accountId, lost);
        }
    }
}
