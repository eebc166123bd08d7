package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.conversation.ConversationRights.Standing;

/** Threads and messages as one of their readers sees them. */
@ApplicationScoped
class ConversationViews {
    @Inject
    ConversationQueries queries;

    @Inject
    ConversationMarks marks;

    @Inject
    ConversationRows rows;

    @Inject
    Subjects subjects;

    @Inject
    Parties parties;

    List<ConversationView> of(List<Standing> standings) {
        if (standings.isEmpty()) {
            return List.of();
        }
        List<Conversation> conversations =
                standings.stream().map(Standing::conversation).toList();
        List<UUID> ids = conversations.stream().map(Conversation::id).toList();
        Known known = new Known(
                subjects.of(conversations),
                parties.starters(conversations),
                queries.lastOf(conversations),
                marks.seenBy(standings.getFirst().accountId(), ids));
        return standings.stream().map(each -> view(each, known)).toList();
    }

    private ConversationView view(Standing reader, Known known) {
        Conversation conversation = reader.conversation();
        ConversationMessage last = known.last().get(conversation.id());
        ConversationView.Party other = parties.other(conversation);
        boolean asked = reader.side() == Side.OTHER;
        boolean asOrganization = asked && conversation.organizationId() != null;
        return new ConversationView(
                conversation.id(),
                known.subjects().get(conversation.id()),
                asked ? parties.starter(conversation, known.starters()) : other,
                asOrganization ? other : null,
                conversation.messages(),
                conversation.unread(reader.side(), known.seen().getOrDefault(conversation.id(), 0)),
                rows.isBlocked(reader.ownParty(), reader.otherParty()),
                last == null ? null : messages(reader, List.of(last)).getFirst(),
                conversation.createdAt());
    }

    List<MessageView> messages(Standing reader, List<ConversationMessage> messages) {
        Map<UUID, List<AttachmentView>> attached = queries.attachments(messages);
        int readByOthers = readByOthers(reader);
        return messages.stream()
                .map(each -> view(
                        reader, each, attached.getOrDefault(each.id(), List.of()), each.sideNumber() <= readByOthers))
                .toList();
    }

    private static MessageView view(
            Standing reader, ConversationMessage message, List<AttachmentView> attached, boolean read) {
        boolean ours = message.side() == reader.side();
        return new MessageView(
                message.id(),
                message.number(),
                message.authorName(),
                ours && message.authorId().equals(reader.accountId()),
                ours,
                message.text(),
                attached,
                message.sentAt(),
                ours ? read : null);
    }

    /** How many messages of the reader's side somebody on the other has read or answered. */
    int readByOthers(Standing reader) {
        Side other = reader.side().opposite();
        UUID id = reader.conversationId();
        int seen = marks.seenOn(other, List.of(id)).getOrDefault(id, 0);
        return Math.max(seen, reader.conversation().answeredBy(other));
    }

    private record Known(
            Map<UUID, Subject> subjects,
            Map<UUID, String> starters,
            Map<UUID, ConversationMessage> last,
            Map<UUID, Integer> seen) {}
}
