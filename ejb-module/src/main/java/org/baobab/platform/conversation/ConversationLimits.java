package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.kernel.TooManyRequestsException;

/** Keeps those short who write to everybody. Both are counted from the rows, so that every node and every restart knows the same. */
@ApplicationScoped
class ConversationLimits {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    ConversationSettings settings;

    @Inject
    AccountDirectory accounts;

    @Inject
    Clock clock;

    /** In the transaction that begins the thread; others of the same person wait until it ends. */
    void requireMayBegin(UUID accountId) {
        em.createNativeQuery("SELECT count(*) FROM pg_advisory_xact_lock(:person)", Long.class)
                .setParameter("person", accountId.getLeastSignificantBits())
                .getSingleResult();
        Instant since = clock.instant().minus(HOUR);
        long begun = em.createQuery(
                        "select count(c) from Conversation c where c.starterId = :account and c.createdAt > :since",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("since", since)
                .getSingleResult();
        if (begun >= settings.threads(isNew(accountId))) {
            throw new TooManyRequestsException(
                    "too-many-conversations", "Account " + accountId + " began " + begun + " threads in an hour", HOUR);
        }
    }

    void requireMayWrite(UUID accountId) {
        long written = em.createQuery(
                        "select count(m) from ConversationMessage m where m.authorId = :account and m.sentAt > :since",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("since", clock.instant().minus(MINUTE))
                .getSingleResult();
        if (written >= settings.messages()) {
            throw new TooManyRequestsException(
                    "too-many-messages",
                    "Account " + accountId + " wrote " + written + " messages in a minute",
                    MINUTE);
        }
    }

    private boolean isNew(UUID accountId) {
        Instant grown = clock.instant().minus(settings.newcomer());
        return accounts.find(accountId)
                .map(AccountView::createdAt)
                .orElse(Instant.MAX)
                .isAfter(grown);
    }
}
