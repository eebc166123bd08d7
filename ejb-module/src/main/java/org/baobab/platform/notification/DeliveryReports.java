package org.baobab.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.realtime.Live;

/**
 * What providers say about messages they took. A report may come before this server has written down the provider's name for the message; it then waits in a
 * row of its own, and one lock by that name lets no two of them miss each other.
 */
@ApplicationScoped
@Transactional
public class DeliveryReports {
    /** What those who sent a message hear of. */
    public static final String EVENT = "notification.status";

    private static final int LONGEST_REFERENCE = 255;

    @PersistenceContext
    EntityManager em;

    @Inject
    Live live;

    @Inject
    Clock clock;

    /** What the provider said of the message before its name for it was written down. */
    void catchUp(UUID id, String provider, String reference) {
        lock(provider, reference);
        EarlyReport early = em.find(EarlyReport.class, new EarlyReport.Key(provider, reference));
        if (early != null) {
            StoredMessage message = em.find(StoredMessage.class, id);
            if (message != null) {
                move(message, early.status(), early.error(), clock.instant());
            }
            em.remove(early);
        }
    }

    /** A provider's report. What it says of a message that nobody here knows is kept for a while, for it may only be early. */
    public void report(String provider, String reference, DeliveryStatus status, String error) {
        if (!isUsable(reference)) {
            return;
        }
        lock(provider, reference);
        Instant now = clock.instant();
        Optional<StoredMessage> known = find(provider, reference);
        if (known.isPresent()) {
            move(known.get(), status, error, now);
            return;
        }
        EarlyReport.Key key = new EarlyReport.Key(provider, reference);
        EarlyReport early = em.find(EarlyReport.class, key);
        if (early == null) {
            em.persist(new EarlyReport(key, status, error, now));
        } else {
            early.followedBy(status, error, now);
        }
    }

    static boolean isUsable(String reference) {
        return reference != null && !reference.isBlank() && reference.length() <= LONGEST_REFERENCE;
    }

    private void move(StoredMessage message, DeliveryStatus status, String error, Instant now) {
        if (message.reported(status, error, now) && message.accountId() != null) {
            live.toAccount(message.accountId(), EVENT, message.report());
        }
    }

    private Optional<StoredMessage> find(String provider, String reference) {
        List<StoredMessage> found = em.createQuery(
                        "select m from StoredMessage m where m.provider = :provider and m.providerRef = :reference",
                        StoredMessage.class)
                .setParameter("provider", provider)
                .setParameter("reference", reference)
                .setMaxResults(1)
                .getResultList();
        return found.stream().findFirst();
    }

    /** Until the end of this transaction. */
    private void lock(String provider, String reference) {
        em.createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(:name, 3)) AS text)", String.class)
                .setParameter("name", provider + ' ' + reference)
                .getSingleResult();
    }
}
