package org.baobab.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.persistence.OwnSql;
import org.baobab.platform.persistence.Tenancy;
import org.baobab.platform.realtime.Live;
import org.baobab.platform.task.PointlessException;
import org.baobab.platform.webhook.sending.Outcome;
import org.baobab.platform.webhook.sending.Parcel;
import org.baobab.platform.webhook.sending.Target;
import org.baobab.platform.webhook.sending.WebhookSecret;

/** What a worker reads before a call and writes after it, each in a transaction of its own: none is open while a receiver thinks. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DeliveryBook {
    private static final String DISABLED = "disabled";
    /** One event that nobody took, tried to its end, is no proof that days of failure lie behind. */
    private static final int LEAST_FAILURES = 6;

    private static final double JITTER = 0.1;

    @PersistenceContext
    EntityManager em;

    @Inject
    Secrets secrets;

    @Inject
    AuditTrail trail;

    @Inject
    WebhookNotices notices;

    @Inject
    WebhookSettings settings;

    @Inject
    Live live;

    @Inject
    Clock clock;

    /**
     * What is to be sent; empty where the webhook is switched off, which closes the delivery.
     *
     * @throws PointlessException if there is nothing to send any more
     */
    Optional<Parcel> open(DeliverWebhook task, UUID taskId) {
        WebhookDelivery delivery = require(task.deliveryId(), taskId, LockModeType.PESSIMISTIC_WRITE);
        if (delivery.state() == DeliveryState.DELIVERED) {
            throw new PointlessException("it was delivered before");
        }
        Webhook webhook = em.find(Webhook.class, delivery.webhookId());
        if (!webhook.isEnabled() && !task.byHand()) {
            end(delivery, DeliveryState.CANCELLED, DISABLED);
            return Optional.empty();
        }
        return Optional.of(new Parcel(delivery.eventId(), webhook.url(), delivery.body(), signingSecrets(webhook)));
    }

    /** Writes down when it is tried again although it was not tried now. */
    void postpone(DeliverWebhook task, UUID taskId, Duration delay) {
        WebhookDelivery delivery = require(task.deliveryId(), taskId, LockModeType.PESSIMISTIC_WRITE);
        if (delivery.isPending()) {
            delivery.postponeTo(clock.instant().plus(delay));
        }
    }

    /** Writes down what came of a call; the answer is how long to wait for the next one, or empty where there is none. */
    Optional<Duration> record(DeliverWebhook task, UUID taskId, Outcome outcome) {
        Instant now = clock.instant();
        WebhookDelivery delivery = require(task.deliveryId(), taskId, LockModeType.PESSIMISTIC_WRITE);
        delivery.tried(outcome);
        em.persist(new DeliveryAttempt(delivery.id(), outcome, now));
        Optional<Duration> delay =
                outcome.isDelivered() || outcome.isGone() ? Optional.empty() : delay(delivery, outcome);
        if (delay.isPresent()) {
            delivery.comeBackAt(now.plus(delay.get()));
        } else {
            delivery.close(outcome.isDelivered() ? DeliveryState.DELIVERED : DeliveryState.FAILED, now);
        }
        tell(delivery);
        if (noteHealth(delivery.webhookId(), outcome, now)) {
            disable(delivery.webhookId(), outcome.isGone() ? DisabledBecause.GONE : DisabledBecause.FAILING, now);
            return Optional.empty();
        }
        return delay;
    }

    /** Its task ended without a call: by an operator, or for a reason that has nothing to do with the receiver. */
    void giveUp(UUID taskId, DeliveryState how, String reason) {
        Tenancy.everywhere(em)
                .createQuery("select d from WebhookDelivery d where d.taskId = :task", WebhookDelivery.class)
                .setParameter("task", taskId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(WebhookDelivery::isPending)
                .forEach(delivery -> end(delivery, how, reason));
    }

    private void end(WebhookDelivery delivery, DeliveryState how, String reason) {
        delivery.end(how, reason, clock.instant());
        tell(delivery);
    }

    private WebhookDelivery require(UUID id, UUID taskId, LockModeType lock) {
        WebhookDelivery delivery = em.find(WebhookDelivery.class, id, lock);
        if (delivery == null) {
            throw new PointlessException("the webhook was deleted");
        }
        if (!delivery.taskId().equals(taskId)) {
            throw new PointlessException("it was sent again by hand");
        }
        return delivery;
    }

    private List<WebhookSecret> signingSecrets(Webhook webhook) {
        List<WebhookSecret> good = new ArrayList<>();
        secrets.read(webhook.secret()).ifPresent(good::add);
        byte[] former = webhook.formerSecret(clock.instant());
        if (former != null) {
            secrets.read(former).ifPresent(good::add);
        }
        return good;
    }

    private Optional<Duration> delay(WebhookDelivery delivery, Outcome outcome) {
        List<Duration> retries = settings.retries();
        int left = Math.min(delivery.retriesLeft(), retries.size());
        if (left == 0) {
            return Optional.empty();
        }
        Duration usual = retries.get(retries.size() - left);
        double factor = 1 + JITTER * (2 * ThreadLocalRandom.current().nextDouble() - 1);
        Duration delay = Duration.ofMillis(Math.round(usual.toMillis() * factor));
        Duration asked = outcome.retryAfter();
        return Optional.of(asked != null && asked.compareTo(delay) > 0 ? asked : delay);
    }

    /** Whether this was the failure that is one too many. Past the version and the entity: an editor need not know of it. */
    private boolean noteHealth(UUID webhookId, Outcome outcome, Instant now) {
        if (outcome.isDelivered()) {
            OwnSql.changing(em, """
                            UPDATE webhook SET failing_since = NULL, failures = 0
                            WHERE id = :webhook AND failing_since IS NOT NULL""").setParameter("webhook", webhookId).executeUpdate();
            return false;
        }
        OwnSql.changing(em, """
                        UPDATE webhook SET failing_since = COALESCE(failing_since, :now), failures = failures + 1
                        WHERE id = :webhook""")
                .setParameter("now", now)
                .setParameter("webhook", webhookId)
                .executeUpdate();
        return outcome.isGone()
                || !em.createNativeQuery("""
                                SELECT 1 FROM webhook
                                WHERE id = :webhook AND enabled AND failures >= :least AND failing_since <= :since""", Integer.class)
                        .setParameter("webhook", webhookId)
                        .setParameter("least", LEAST_FAILURES)
                        .setParameter("since", now.minus(settings.patience()))
                        .getResultList()
                        .isEmpty();
    }

    private void disable(UUID webhookId, DisabledBecause reason, Instant now) {
        Webhook webhook = em.find(Webhook.class, webhookId, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(webhook);
        if (!webhook.isEnabled()) {
            return;
        }
        webhook.disable(reason);
        em.flush();
        em.createQuery("""
                        update WebhookDelivery d
                        set d.state = :cancelled, d.error = :reason, d.closedAt = :now, d.nextAttemptAt = null
                        where d.webhookId = :webhook and d.state = :pending""")
                .setParameter("cancelled", DeliveryState.CANCELLED)
                .setParameter("reason", DISABLED)
                .setParameter("now", now)
                .setParameter("webhook", webhookId)
                .setParameter("pending", DeliveryState.PENDING)
                .executeUpdate();
        String address = Target.parse(webhook.url()).origin();
        trail.record(
                WebhookEvents.DISABLED,
                WebhookEvents.SUBJECT,
                webhookId,
                Map.of("address", address, "reason", reason.name()));
        notices.disabled(webhook, address, reason, webhook.failingSince());
    }

    private void tell(WebhookDelivery delivery) {
        live.toOrganization(delivery.organizationId(), Role.MANAGER, "webhook.delivery", DeliveryChanged.of(delivery));
    }
}
