package org.baobab.platform.webhook;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.audit.AuditRecorded;
import org.baobab.platform.audit.EventCatalogue;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.task.Tasks;

/** Makes a delivery, with its task, for each webhook that wants an event; in the transaction of the act, so that a change that fails tells nobody. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Deliveries {
    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    EventCatalogue catalogue;

    @Inject
    Tasks tasks;

    @Inject
    WebhookSettings settings;

    @Inject
    Clock clock;

    void onEvent(@Observes AuditRecorded event) {
        if (!catalogue.knows(event.type())) {
            return;
        }
        boolean ping = event.type().equals(WebhookEvents.PING);
        List<UUID> receivers = ping ? List.of(UUID.fromString(event.subjectId())) : receiversOf(event);
        if (!receivers.isEmpty()) {
            String body = EventBody.of(event);
            tasks.submitAll(receivers.stream()
                    .map(webhook -> DeliverWebhook.of(add(webhook, event, body), ping))
                    .toList());
        }
    }

    /** Once more from the beginning; a task that still works on it has nothing to say from now on. */
    void again(WebhookDelivery delivery) {
        delivery.begin(Ids.next(), settings.retries().size(), clock.instant());
        tasks.submit(DeliverWebhook.of(delivery, true));
    }

    private WebhookDelivery add(UUID webhookId, AuditRecorded event, String body) {
        WebhookDelivery delivery =
                new WebhookDelivery(event.organizationId(), webhookId, event.id(), event.type(), body, clock.instant());
        delivery.begin(Ids.next(), settings.retries().size(), clock.instant());
        em.persist(delivery);
        return delivery;
    }

    /** Asked once in a transaction for each kind of event: a job that ends a thousand assignments at once tells a thousand times of the same. */
    private List<UUID> receiversOf(AuditRecorded event) {
        Wanted wanted = new Wanted(event.organizationId(), event.type());
        Object known = transactions.getResource(wanted);
        List<UUID> receivers;
        if (known instanceof List<?> ids) {
            receivers = ids.stream().map(UUID.class::cast).toList();
        } else {
            receivers = receiversOf(wanted);
            transactions.putResource(wanted, receivers);
        }
        return receivers.stream()
                .filter(webhook -> !webhook.toString().equals(event.subjectId()))
                .toList();
    }

    /** In SQL, for whoever acts may not have entered the organisation; without a flush, for that is the act's own affair. */
    private List<UUID> receiversOf(Wanted wanted) {
        List<?> ids = em.createNativeQuery("""
                        SELECT id FROM webhook
                        WHERE organization_id = :organization AND enabled
                            AND (events = '*' OR :event = ANY (string_to_array(events, ' ')))
                        ORDER BY id""", UUID.class)
                .setParameter("organization", wanted.organizationId())
                .setParameter("event", wanted.type())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    private record Wanted(UUID organizationId, String type) {}
}
