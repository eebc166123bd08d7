package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.conversation.ConversationRights.Standing;

/** What readers do with a thread besides writing. */
@ApplicationScoped
@Transactional
class ConversationActs {
    @Inject
    ConversationRows rows;

    @Inject
    ConversationMarks marks;

    @Inject
    ConversationQueries queries;

    @Inject
    ConversationNews news;

    @Inject
    Subjects subjects;

    @Inject
    Event<ConversationReported> reported;

    public void read(Standing reader, UUID upTo) {
        int number = upTo == null
                ? Integer.MAX_VALUE
                : queries.require(reader.conversationId(), upTo).number();
        ConversationMessage last = queries.lastOfOther(reader, number);
        if (last != null && marks.read(reader.conversationId(), reader.accountId(), reader.side(), last.sideNumber())) {
            news.read(reader, last.number(), queries.unread());
        }
    }

    public void block(Standing reader) {
        rows.block(reader.ownParty(), reader.otherParty(), reader.accountId());
    }

    public void unblock(Standing reader) {
        rows.unblock(reader.ownParty(), reader.otherParty());
    }

    public void report(Standing reader, ReportConversation report) {
        String text = report.text() == null ? "" : MessageRules.clean(report.text());
        if (rows.report(reader.conversationId(), reader.accountId(), report.reason(), text)) {
            Subject subject = subjects.of(List.of(reader.conversation())).get(reader.conversationId());
            reported.fire(new ConversationReported(
                    reader.conversationId(), reader.accountId(), subject, report.reason(), text));
        }
    }
}
