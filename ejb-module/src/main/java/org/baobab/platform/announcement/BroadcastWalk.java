package org.baobab.platform.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.baobab.platform.announcement.Mailroom.Envelope;
import org.baobab.platform.announcement.preference.Topics;
import org.baobab.platform.organization.MemberDirectory;
import org.baobab.platform.task.PermanentFailureException;

/**
 * One step of a broadcast: the messages of a chunk of people are written together with the place where the next chunk begins, in one transaction, so whatever
 * stops the walk neither loses nor doubles anybody. People are walked by their account, so each is met once however many memberships match.
 */
@ApplicationScoped
class BroadcastWalk {
    private static final int CHUNK = 500;

    @Inject
    Batches batches;

    @Inject
    MemberDirectory members;

    @Inject
    Recipients recipients;

    @Inject
    Mailroom mailroom;

    @Inject
    Announcers announcers;

    @Inject
    Topics topics;

    @Inject
    Clock clock;

    /** @param last whether everybody was written to */
    record Step(boolean last, long written, long expected) {}

    @Transactional(TxType.REQUIRES_NEW)
    Step step(UUID batchId) {
        NotificationBatch batch = batches.hold(batchId)
                .orElseThrow(() -> new PermanentFailureException("the broadcast is not kept any more"));
        if (batch.isWalked()) {
            return new Step(true, batch.total(), batch.total());
        }
        List<UUID> chunk = members.next(batch.audience(), batch.walkedTo(), CHUNK);
        if (!chunk.isEmpty()) {
            batch.wrote(write(batch, chunk), chunk.getLast());
        }
        if (chunk.size() == CHUNK) {
            return new Step(false, batch.written(), batch.total());
        }
        batch.walked(clock.instant());
        return new Step(true, batch.total(), batch.total());
    }

    private int write(NotificationBatch batch, List<UUID> people) {
        Wording wording = WordingCheck.check(batch.content(), topics, true, Locale.forLanguageTag(batch.language()));
        Envelope on = new Envelope(batch.organizationId(), batch.createdBy(), announcers.sender(), batch.id());
        return mailroom.post(wording, recipients.ofAccounts(people, batch.channel()), on)
                .size();
    }

    /** The walk was given up, or failed: nobody waits for those who were not reached. */
    @Transactional(TxType.REQUIRES_NEW)
    void end(UUID batchId, boolean forGood) {
        batches.hold(batchId).filter(batch -> !batch.isWalked()).ifPresent(batch -> {
            if (forGood) {
                batch.walked(clock.instant());
            } else {
                batch.brokeOff();
            }
        });
    }
}
