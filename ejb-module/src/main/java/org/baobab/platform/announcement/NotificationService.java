package org.baobab.platform.announcement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.announcement.Mailroom.Envelope;
import org.baobab.platform.announcement.preference.Topics;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.baobab.platform.notification.Channel;

/** Takes messages to one person and to lists of people. */
@Stateless
public class NotificationService {
    @Inject
    Announcers announcers;

    @Inject
    Recipients recipients;

    @Inject
    Mailroom mailroom;

    @Inject
    Batches batches;

    @Inject
    BatchReader reader;

    @Inject
    Topics topics;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @throws RuleViolationException naming every field that cannot be used
     * @throws NotFoundException for a person who is no member
     * @throws ConflictException {@code no-phone} or {@code no-device}, where the person cannot be reached by the channel
     */
    public AcceptedNotification send(SendNotification wish) {
        announcers.require(Role.AGENT);
        Readable readable = read(wish.content(), List.of(wish.to()), "to");
        Wording wording = readable.wording();
        List<NotificationAddress> to = readable.to();
        UUID person = to.getFirst().userId();
        if (person != null
                && recipients.known(List.of(person), caller.organizationId()).isEmpty()) {
            throw new NotFoundException("Member", person);
        }
        List<Recipient> found = recipients.of(to, wording.channel(), wording.language());
        requireReachable(found.getFirst(), wording.channel());
        UUID batch = found.size() == 1 ? null : list(wording, found.size()).id();
        return new AcceptedNotification(
                mailroom.post(wording, found, envelope(batch)).getFirst(), batch);
    }

    /** @throws RuleViolationException naming every recipient and field that cannot be used; then nothing is sent to anybody */
    public AcceptedBatch sendAll(SendBatch wish) {
        announcers.require(Role.MANAGER);
        Readable readable = read(wish.content(), wish.recipients(), "recipients");
        Wording wording = readable.wording();
        List<NotificationAddress> to = readable.to();
        requireKnown(to);
        List<Recipient> found = recipients.of(to, wording.channel(), wording.language());
        NotificationBatch batch = list(wording, found.size());
        mailroom.post(wording, found, envelope(batch.id()));
        trail.record(
                "batch.submitted",
                "batch",
                batch.id(),
                Map.of("channel", wording.channel(), "recipients", found.size()));
        return new AcceptedBatch(batch.id());
    }

    /** @throws NotFoundException also for a batch of another organisation */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BatchView batch(UUID id) {
        announcers.require(Role.AGENT);
        return reader.find(id, caller.organizationId()).orElseThrow(() -> new NotFoundException("Batch", id));
    }

    /** Looks at words and addresses both before it refuses either, so that every mistake is told at once. */
    private Readable read(Content content, List<NotificationAddress> typed, String field) {
        AddressReader form = new AddressReader(content.channel(), announcers.region());
        List<NotificationAddress> to = new ArrayList<>(typed.size());
        for (int i = 0; i < typed.size(); i++) {
            // One address goes by the name of its field, each of a list by its place in it.
            String path = "to".equals(field) ? field : field + "[" + i + "]";
            form.read(typed.get(i), path).ifPresent(to::add);
        }
        boolean allHaveNames = typed.stream().allMatch(address -> address.userId() != null);
        List<Violation> mistakes = new ArrayList<>(form.mistakes());
        Wording wording = null;
        try {
            wording = WordingCheck.check(content, topics, allHaveNames, caller.locale());
        } catch (RuleViolationException unfit) {
            mistakes.addAll(unfit.violations());
        }
        if (!mistakes.isEmpty()) {
            throw new RuleViolationException(mistakes);
        }
        return new Readable(wording, to);
    }

    private void requireKnown(List<NotificationAddress> to) {
        Set<UUID> people = to.stream()
                .map(NotificationAddress::userId)
                .flatMap(id -> Optional.ofNullable(id).stream())
                .collect(Collectors.toSet());
        Set<UUID> known = recipients.known(people, caller.organizationId());
        List<Violation> strangers = new ArrayList<>();
        for (int i = 0; i < to.size(); i++) {
            UUID person = to.get(i).userId();
            if (person != null && !known.contains(person)) {
                strangers.add(new Violation("recipients[" + i + "].userId", "notification.stranger", Map.of()));
            }
        }
        if (!strangers.isEmpty()) {
            throw new RuleViolationException(strangers);
        }
    }

    private static void requireReachable(Recipient person, Channel channel) {
        if (person.address() == null) {
            String slug = channel == Channel.PUSH ? "no-device" : "no-phone";
            throw new ConflictException(slug, person.accountId() + " cannot be reached by " + channel);
        }
    }

    private NotificationBatch list(Wording wording, int total) {
        NotificationBatch batch =
                NotificationBatch.list(caller.organizationId(), caller.accountId(), wording, total, clock.instant());
        batches.add(batch);
        return batch;
    }

    private Envelope envelope(UUID batch) {
        return new Envelope(caller.organizationId(), caller.accountId(), announcers.sender(), batch);
    }

    private record Readable(Wording wording, List<NotificationAddress> to) {}
}
