package org.baobab.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.baobab.platform.task.PermanentFailureException;
import org.baobab.platform.task.PointlessException;
import org.baobab.platform.task.TaskClosed;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;
import org.baobab.platform.task.TaskState;
import org.baobab.platform.task.TryLaterException;
import org.baobab.platform.webhook.sending.Outcome;
import org.baobab.platform.webhook.sending.Parcel;
import org.baobab.platform.webhook.sending.WebhookClient;

/**
 * Makes one call of one delivery. A crash between the receiver's answer and its record calls once more, under the same webhook-id. The delivery keeps its own
 * count of attempts: to the task each comes back as not tried yet.
 */
@ApplicationScoped
class WebhookHandler implements TaskHandler<DeliverWebhook> {
    /** A wait as short as this is nothing to tell anybody. */
    private static final Duration NOTICEABLE = Duration.ofSeconds(5);

    @Inject
    DeliveryBook book;

    @Inject
    Endpoints endpoints;

    @Inject
    WebhookClient client;

    @Override
    public TaskKind<DeliverWebhook> kind() {
        return DeliverWebhook.KIND;
    }

    @Override
    public Object run(DeliverWebhook task, TaskRun run) {
        try (Endpoints.Visit visit = enter(task, run)) {
            Parcel parcel = book.open(task, run.taskId())
                    .orElseThrow(() -> new PointlessException("the webhook is switched off"));
            Outcome outcome = client.post(parcel);
            visit.came(outcome);
            return conclude(outcome, book.record(task, run.taskId(), outcome));
        }
    }

    /** A task that an operator or an error of ours has ended is the end of its delivery. */
    void onEnd(@Observes TaskClosed task) {
        if (task.kind().equals(DeliverWebhook.KIND.name()) && task.state() != TaskState.DONE) {
            boolean failed = task.state() == TaskState.FAILED;
            book.giveUp(
                    task.id(),
                    failed ? DeliveryState.FAILED : DeliveryState.CANCELLED,
                    failed ? "internal" : "operator");
        }
    }

    private Endpoints.Visit enter(DeliverWebhook task, TaskRun run) {
        try {
            return endpoints.enter(task.webhookId(), task.byHand());
        } catch (TryLaterException later) {
            if (later.delay().compareTo(NOTICEABLE) > 0) {
                book.postpone(task, run.taskId(), later.delay());
            }
            throw later;
        }
    }

    private static Object conclude(Outcome outcome, Optional<Duration> delay) {
        if (outcome.isDelivered()) {
            return Map.of("status", outcome.status());
        }
        String reason = outcome.status() == null ? outcome.error() : "HTTP " + outcome.status();
        if (delay.isPresent()) {
            throw new TryLaterException(reason, delay.get());
        }
        throw new PermanentFailureException(reason);
    }
}
