package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.conversation.ConversationRights.Standing;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.Tasks;

/** Writes messages into threads, one after the other under the thread's lock. Rights and attachments are looked at before. */
@ApplicationScoped
@Transactional
class ConversationWriting {
    /** A task that nobody heard of for so long is not coming any more. */
    private static final Duration LOST = Duration.ofDays(2);

    @Inject
    ConversationRows rows;

    @Inject
    ConversationLimits limits;

    @Inject
    ConversationSettings settings;

    @Inject
    ConversationNews news;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    /** A message as it is kept. */
    record Draft(Author author, String text, List<AttachmentView> attachments) {}

    /** Begins the thread, or goes on with it where there is one. */
    public UUID begin(Subject subject, Correspondent to, Draft draft) {
        UUID starter = draft.author().accountId();
        UUID id = rows.find(subject, starter, to).orElse(null);
        if (id == null) {
            UUID other = to.organizationId() == null ? to.accountId() : to.organizationId();
            requireOpen(starter, other);
            limits.requireMayBegin(starter);
            id = rows.begin(subject, draft.author(), to);
        }
        write(id, Side.STARTER, draft, subject);
        return id;
    }

    public ConversationMessage write(Standing writer, Draft draft) {
        return write(writer.conversationId(), writer.side(), draft, null);
    }

    private ConversationMessage write(UUID conversationId, Side side, Draft draft, Subject subject) {
        Conversation conversation = rows.lock(conversationId);
        requireOpen(conversation.partyId(side), conversation.partyId(side.opposite()));
        limits.requireMayWrite(draft.author().accountId());
        Instant now = clock.instant();
        ConversationMessage message = conversation.write(Ids.next(), side, draft.author(), draft.text(), now);
        if (subject != null) {
            conversation.isAbout(subject);
        }
        rows.add(message, draft.attachments());
        lookAfter(conversation, side.opposite(), now);
        news.arrived(conversation, message);
        return message;
    }

    private void requireOpen(UUID writer, UUID reader) {
        if (rows.isBlocked(reader, writer)) {
            throw new ConflictException("conversation-closed", reader + " does not want to hear from " + writer);
        }
        if (rows.isBlocked(writer, reader)) {
            throw new ConflictException("conversation-blocked", writer + " has blocked " + reader);
        }
    }

    /** Whoever has not read it by then is written to; one look serves all messages that come until then. */
    private void lookAfter(Conversation conversation, Side reader, Instant now) {
        Instant due = conversation.noticeDue(reader);
        if (due == null || due.isBefore(now.minus(LOST))) {
            Instant look = now.plus(settings.away());
            conversation.noticeAt(reader, look);
            tasks.submit(NewTask.of(AwayNoticeTask.KIND, new AwayNoticeTask.Look(conversation.id(), reader.name()))
                    .dueAt(look));
        }
    }
}
