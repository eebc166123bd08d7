package org.baobab.platform.webhook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.webhook.sending.Target;

/** What was sent to a webhook of the caller's organisation and what came of it; and sending by hand. */
@Stateless
public class DeliveryLog {
    private static final UUID NEWEST = new UUID(-1, -1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Deliveries deliveries;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    /**
     * Newest first.
     *
     * @param state only those; null for all
     */
    @Needs(Role.MANAGER)
    public Slice<DeliveryView> list(UUID webhookId, DeliveryState state, Paging paging) {
        requireWebhook(webhookId);
        List<DeliveryView> rows = em.createQuery("""
                        select new org.baobab.platform.webhook.DeliveryView(d.id, d.eventId, d.event, d.state,
                            d.attempts, d.lastStatus, d.durationMs, d.error, d.createdAt,
                            d.nextAttemptAt)
                        from WebhookDelivery d
                        where d.webhookId = :webhook and d.id < :after and (:state is null or d.state = :state)
                        order by d.id desc""", DeliveryView.class)
                .setParameter("webhook", webhookId)
                .setParameter("after", paging.after() == null ? NEWEST : paging.after())
                .setParameter("state", state)
                .setMaxResults(paging.fetch())
                .getResultList();
        return Slice.cut(rows, paging, DeliveryView::id);
    }

    @Needs(Role.MANAGER)
    public DeliveryDetail get(UUID webhookId, UUID id) {
        WebhookDelivery delivery = require(webhookId, id, LockModeType.NONE);
        List<AttemptView> calls = em.createQuery(
                        "select a from DeliveryAttempt a where a.deliveryId = :delivery order by a.id",
                        DeliveryAttempt.class)
                .setParameter("delivery", id)
                .getResultStream()
                .map(DeliveryAttempt::view)
                .toList();
        return DeliveryDetail.of(delivery, calls);
    }

    /** Sends it at once, whatever became of it before, and to a webhook that is switched off as well. */
    @Needs(Role.MANAGER)
    public SentByHand redeliver(UUID webhookId, UUID id) {
        WebhookDelivery delivery = require(webhookId, id, LockModeType.PESSIMISTIC_WRITE);
        deliveries.again(delivery);
        return SentByHand.of(delivery);
    }

    /** Sends a ping, and to a webhook that is switched off as well. */
    @Needs(Role.MANAGER)
    public SentByHand test(UUID webhookId) {
        Webhook webhook = requireWebhook(webhookId);
        UUID event = trail.record(
                WebhookEvents.PING,
                WebhookEvents.SUBJECT,
                webhookId,
                Map.of("address", Target.parse(webhook.url()).origin()));
        return em.createQuery(
                        "select d from WebhookDelivery d where d.webhookId = :webhook and d.eventId = :event",
                        WebhookDelivery.class)
                .setParameter("webhook", webhookId)
                .setParameter("event", event)
                .getResultStream()
                .map(SentByHand::of)
                .findFirst()
                .orElseThrow();
    }

    private Webhook requireWebhook(UUID id) {
        Webhook webhook = em.find(Webhook.class, id);
        if (webhook == null || !webhook.organizationId().equals(caller.requireOrganization())) {
            throw new NotFoundException("Webhook", id);
        }
        return webhook;
    }

    private WebhookDelivery require(UUID webhookId, UUID id, LockModeType lock) {
        requireWebhook(webhookId);
        WebhookDelivery delivery = em.find(WebhookDelivery.class, id, lock);
        if (delivery == null || !delivery.webhookId().equals(webhookId)) {
            throw new NotFoundException("Delivery", id);
        }
        return delivery;
    }
}
