package org.baobab.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of messages: claimed and closed in short transactions of their own, so that none is open while a provider is asked. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Outbox {
    // A row that another node looks at right now is skipped, not waited for.
    private static final String NEXT_DUE = "SELECT * FROM outgoing_message WHERE closed_at IS NULL AND due_at <= :now"
            + " ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Claims the longest waiting message for one attempt, and closes those on the way to it that are too late. */
    public Optional<Delivery> claimNext() {
        while (true) {
            List<?> due = em.createNativeQuery(NEXT_DUE, OutgoingMessage.class)
                    .setParameter("now", clock.instant())
                    .getResultList();
            if (due.isEmpty()) {
                return Optional.empty();
            }
            OutgoingMessage message = (OutgoingMessage) due.getFirst();
            if (message.claim(clock.instant())) {
                return Optional.of(message.delivery());
            }
            em.flush();
        }
    }

    public void sent(Delivery delivery) {
        settle(delivery, message -> message.sent(clock.instant()));
    }

    public void refused(Delivery delivery, String reason) {
        settle(delivery, message -> message.refused(reason, clock.instant()));
    }

    public void postponed(Delivery delivery, Duration delay) {
        settle(delivery, message -> message.postponed(delay, clock.instant()));
    }

    public void failed(Delivery delivery, String reason, Duration delay) {
        settle(delivery, message -> message.failed(reason, delay, clock.instant()));
    }

    /** Only the attempt that still holds the message may say how it went; one that comes late changes nothing. */
    private void settle(Delivery delivery, Consumer<OutgoingMessage> outcome) {
        OutgoingMessage message = em.find(OutgoingMessage.class, delivery.id(), LockModeType.PESSIMISTIC_WRITE);
        if (message != null && message.isHeldBy(delivery.attempt())) {
            outcome.accept(message);
        }
    }
}
