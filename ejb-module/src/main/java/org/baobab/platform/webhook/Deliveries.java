package org.baobab.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
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

    /** In SQL, for whoever acts may not have entered the organisation; without a flush, for that is the act's own affair. */
    private List<UUID> receiversOf(AuditRecorded event) {
        List<?> ids = em.createNativeQuery("""
                        SELECT id FROM webhook
                        WHERE organization_id = :organization AND enabled AND CAST(id AS text) <> :subject
                            AND (events = '*' OR :event = ANY (string_to_array(events, ' ')))
                        ORDER BY id""", UUID.class)
                .setParameter("organization", event.organizationId())
                .setParameter("subject", event.subjectId() == null ? "" : event.subjectId())
                .setParameter("event", event.type())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
