package org.baobab.platform.webhook;

import java.time.Duration;
import java.util.UUID;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.RetryPolicy;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskQueue;

/**
 * What a task of this capability carries.
 *
 * @param byHand somebody waits for this one: it goes although the webhook is switched off or its receiver is being spared
 */
public record DeliverWebhook(UUID deliveryId, UUID webhookId, boolean byHand) {
    /** Its retries are for a database that was away: when a receiver is tried again is the delivery's own affair, for the receiver has a say in it. */
    static final TaskKind<DeliverWebhook> KIND = TaskKind.of("webhook.deliver", DeliverWebhook.class)
            .on(TaskQueue.WEBHOOK)
            .retrying(RetryPolicy.of(
                    Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1)))
            .within(Duration.ofSeconds(90));

    static NewTask of(WebhookDelivery delivery, boolean byHand) {
        return NewTask.of(KIND, new DeliverWebhook(delivery.id(), delivery.webhookId(), byHand))
                .withId(delivery.taskId())
                .inOrganization(delivery.organizationId());
    }
}
