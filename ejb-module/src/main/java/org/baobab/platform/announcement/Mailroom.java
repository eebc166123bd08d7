package org.baobab.platform.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.announcement.Withheld.Reason;
import org.baobab.platform.announcement.preference.Preferences;
import org.baobab.platform.announcement.preference.Unsubscribing;
import org.baobab.platform.announcement.preference.Wishes;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.notification.Message;
import org.baobab.platform.notification.Notifications;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.Priority;
import org.baobab.platform.task.Tasks;

/** Sends what is said to those who want it, when they want it, and makes a task that says so of what is not sent. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Mailroom {
    @Inject
    Preferences preferences;

    @Inject
    Unsubscribing unsubscribing;

    @Inject
    Wordings wordings;

    @Inject
    Notifications notifications;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    /**
     * @param on whose behalf, and under which batch
     * @return the ids of the tasks, in the order of the recipients
     */
    List<UUID> post(Wording wording, List<Recipient> recipients, Envelope on) {
        Post post = new Post(wording, on, wishes(recipients), refusing(wording, recipients), clock.instant());
        List<Message> messages = new ArrayList<>();
        List<NewTask> withheld = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (Recipient recipient : recipients) {
            Optional<Reason> reason = post.objection(recipient);
            if (reason.isPresent()) {
                NewTask task = post.withheld(reason.get());
                withheld.add(task);
                ids.add(task.id());
            } else {
                messages.add(message(post, recipient));
                ids.add(null);
            }
        }
        tasks.submitAll(withheld);
        List<UUID> sent = notifications.sendAll(messages);
        int next = 0;
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i) == null) {
                ids.set(i, sent.get(next++));
            }
        }
        return ids;
    }

    private Message message(Post post, Recipient to) {
        Wording wording = post.wording();
        Message message = wordings.message(wording, to, post.on().sender(), unsubscribe(wording, to))
                .organization(post.on().organizationId())
                .account(post.on().accountId())
                .batch(post.on().batchId());
        return post.wishes(to)
                .quietUntil(post.now(), wording.channel(), wording.priority())
                .map(message::notBefore)
                .orElse(message);
    }

    private URI unsubscribe(Wording wording, Recipient to) {
        boolean canBeEnded = wording.channel() == Channel.EMAIL && wording.priority() != Priority.URGENT;
        return canBeEnded
                ? unsubscribing
                        .address(to.accountId(), to.address(), wording.topic())
                        .orElse(null)
                : null;
    }

    private Map<UUID, Wishes> wishes(List<Recipient> recipients) {
        return preferences.of(recipients.stream()
                .map(Recipient::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private Set<String> refusing(Wording wording, List<Recipient> recipients) {
        if (wording.channel() != Channel.EMAIL || wording.priority() == Priority.URGENT) {
            return Set.of();
        }
        Set<String> bare = recipients.stream()
                .filter(recipient -> recipient.accountId() == null)
                .map(Recipient::address)
                .collect(Collectors.toSet());
        return preferences.refusing(bare, wording.topic());
    }

    /**
     * What messages of one sending have in common besides their words.
     *
     * @param sender whom they come from, as readers know it
     * @param batchId null for a single message
     */
    record Envelope(UUID organizationId, UUID accountId, String sender, UUID batchId) {}

    private record Post(Wording wording, Envelope on, Map<UUID, Wishes> said, Set<String> refusing, Instant now) {

        Wishes wishes(Recipient recipient) {
            return recipient.accountId() == null
                    ? Wishes.none()
                    : said.getOrDefault(recipient.accountId(), Wishes.none());
        }

        Optional<Reason> objection(Recipient to) {
            if (to.accountId() == null) {
                return refusing.contains(to.address()) ? Optional.of(Reason.UNSUBSCRIBED) : Optional.empty();
            }
            if (!wishes(to).allow(wording.topic(), wording.channel(), wording.priority())) {
                return Optional.of(Reason.SWITCHED_OFF);
            }
            if (to.address() == null) {
                return Optional.of(wording.channel() == Channel.PUSH ? Reason.NO_DEVICE : Reason.NO_PHONE);
            }
            return Optional.empty();
        }

        NewTask withheld(Reason reason) {
            return NewTask.of(WithheldTask.KIND, new Withheld(wording.channel(), reason))
                    .withId(Ids.next())
                    .priority(wording.priority())
                    .inOrganization(on.organizationId())
                    .forAccount(on.accountId())
                    .inBatch(on.batchId());
        }
    }
}
