package org.baobab.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.task.PermanentFailureException;
import org.baobab.platform.task.PointlessException;
import org.baobab.platform.task.TaskClosed;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;
import org.baobab.platform.task.TaskState;
import org.baobab.platform.task.TryLaterException;

/** Sends one message through the sender of its channel, and writes down that it was taken. */
@ApplicationScoped
class MessageTask implements TaskHandler<SendMessage> {
    static final TaskKind<SendMessage> KIND = TaskKind.of("notification.send", SendMessage.class);
    private static final Duration PATIENCE = Duration.ofDays(1);

    @Inject
    MessageRows rows;

    @Inject
    SentMessages sent;

    @Inject
    DeliveryReports reports;

    @Inject
    Channels channels;

    @Inject
    Clock clock;

    @Override
    public TaskKind<SendMessage> kind() {
        return KIND;
    }

    @Override
    public Object run(SendMessage work, TaskRun run) {
        StoredMessage stored = rows.find(run.taskId())
                .orElseThrow(() -> new PermanentFailureException("the message is not kept any more"));
        if (stored.isSent()) {
            // This node, or another, was killed after it had gone out.
            catchUp(stored.id(), stored.provider(), stored.providerRef());
            return null;
        }
        refuseInVain(stored);
        Sender sender = channels.sender(work.channel());
        String given = send(sender, stored, run).providerRef();
        String reference = DeliveryReports.isUsable(given) ? given : null;
        sent.sent(stored.id(), sender.provider(), reference);
        catchUp(stored.id(), sender.provider(), reference);
        return null;
    }

    private void catchUp(UUID message, String provider, String reference) {
        if (reference != null) {
            reports.catchUp(message, provider, reference);
        }
    }

    /** A provider may ask for patience as often as it likes, but not for ever. */
    private Accepted send(Sender sender, StoredMessage stored, TaskRun run) {
        try {
            return channels.send(sender, delivery(stored, run));
        } catch (TryLaterException e) {
            if (stored.hasWaitedFor(PATIENCE, clock.instant())) {
                throw new PermanentFailureException("given up after a day: " + e.getMessage(), e);
            }
            throw e;
        }
    }

    private void refuseInVain(StoredMessage stored) {
        if (stored.isTooLate(clock.instant())) {
            throw new PointlessException("too late: what the message says has ended");
        }
        if (stored.hasLostItsWords()) {
            throw new PermanentFailureException("the words of the message are not kept any more");
        }
    }

    private Delivery delivery(StoredMessage stored, TaskRun run) {
        List<Attachment> files = stored.hasAttachments() ? rows.attachments(stored.id()) : List.of();
        return new Delivery(stored.id(), run.attempt(), stored.message(run.priority(), files), stored.createdAt());
    }

    /** Whatever way a task ended: its message ends with it, and keeps no secret. */
    void onClosed(@Observes TaskClosed task) {
        if (KIND.name().equals(task.kind()) && task.state() != TaskState.DONE) {
            rows.closed(task.id(), task.error());
        }
    }
}
