package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.conversation.ConversationMarks.Mark;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.PointlessException;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;
import org.baobab.platform.task.Tasks;

/**
 * Looks whether what was written has been read by now, and has a letter written to whoever has not: one for all messages that came meanwhile, and no second one
 * about the same thread for a while. Where everything is read it leaves nothing but the note that nobody looks any more.
 */
@ApplicationScoped
public class AwayNoticeTask implements TaskHandler<AwayNoticeTask.Look> {
    static final TaskKind<Look> KIND =
            TaskKind.of("conversation.away", Look.class).joiningTransaction();

    @Inject
    ConversationRows rows;

    @Inject
    ConversationMarks marks;

    @Inject
    ConversationReaders readers;

    @Inject
    AwayLetter letter;

    @Inject
    ConversationSettings settings;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    /** One side of one thread. */
    public record Look(UUID conversationId, String side) {}

    @Override
    public TaskKind<Look> kind() {
        return KIND;
    }

    @Override
    public Object run(Look look, TaskRun run) {
        Conversation conversation = rows.lock(look.conversationId());
        if (conversation == null) {
            throw new PointlessException("The conversation is gone");
        }
        Side side = Side.valueOf(look.side());
        Collection<UUID> people = readers.toTell(conversation, side);
        Map<UUID, Mark> known = marks.of(conversation.id(), people);
        Instant now = clock.instant();
        Instant again = null;
        int told = 0;
        for (UUID person : people) {
            Instant due = due(conversation, side, known.getOrDefault(person, Mark.none(person)));
            if (due != null && due.isAfter(now)) {
                again = again == null || due.isBefore(again) ? due : again;
            } else if (due != null) {
                tell(conversation, side, known.getOrDefault(person, Mark.none(person)));
                told++;
            }
        }
        conversation.noticeAt(side, again);
        if (again != null) {
            tasks.submit(NewTask.of(KIND, look).dueAt(again));
        }
        return Map.of("told", told);
    }

    /** When this person is to be written to; null where there is nothing to tell. */
    private Instant due(Conversation conversation, Side side, Mark mark) {
        int known = known(conversation, side, mark);
        if (conversation.messagesBy(side.opposite()) <= known) {
            return null;
        }
        Instant ripe = rows.sent(conversation.id(), side.opposite(), known + 1).plus(settings.away());
        boolean waitsSinceLetter = mark.noticed() > Math.max(mark.seen(), conversation.answeredBy(side));
        if (!waitsSinceLetter || mark.noticedAt() == null) {
            return ripe;
        }
        Instant rested = mark.noticedAt().plus(settings.pause());
        return rested.isAfter(ripe) ? rested : ripe;
    }

    private static int known(Conversation conversation, Side side, Mark mark) {
        return Math.max(Math.max(mark.seen(), mark.noticed()), conversation.answeredBy(side));
    }

    private void tell(Conversation conversation, Side side, Mark mark) {
        List<ConversationMessage> fresh =
                rows.written(conversation.id(), side.opposite(), known(conversation, side, mark));
        letter.send(conversation, side, mark.accountId(), fresh);
        marks.noticed(conversation.id(), mark.accountId(), side, conversation.messagesBy(side.opposite()));
    }
}
