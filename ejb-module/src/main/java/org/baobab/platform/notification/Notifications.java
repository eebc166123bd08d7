package org.baobab.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.baobab.platform.kernel.Ids;

/** Sends messages to people: each leaves when, and only when, the caller's transaction commits. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Notifications {
    @PersistenceContext
    EntityManager em;

    @Inject
    Event<MessageStored> stored;

    @Inject
    Clock clock;

    public void email(EmailMessage message) {
        store(OutgoingMessage.email(Ids.next(), message, clock.instant()));
    }

    public void sms(SmsMessage message) {
        store(OutgoingMessage.sms(Ids.next(), message, clock.instant()));
    }

    private void store(OutgoingMessage message) {
        em.persist(message);
        stored.fire(new MessageStored(message.id()));
    }
}
