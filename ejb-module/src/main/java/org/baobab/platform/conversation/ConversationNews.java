package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.baobab.platform.conversation.ConversationRights.Standing;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.realtime.Live;

/** What pages and programs are told while they look; after the commit. */
@ApplicationScoped
public class ConversationNews {
    private static final String MESSAGE = "conversation.message";
    private static final String READ = "conversation.read";
    private static final String UNREAD = "conversation.unread";
    private static final String TYPING = "conversation.typing";

    @Inject
    Live live;

    /** @param excerpt the beginning of the text on one line */
    public record Arrived(UUID conversationId, UUID messageId, int number, String author, String excerpt) {}

    /** @param upTo the number of the last message that was read */
    public record ReadUpTo(UUID conversationId, int upTo) {}

    /** Somebody on the other side writes. */
    public record Typing(UUID conversationId, String name) {}

    void arrived(Conversation conversation, ConversationMessage message) {
        Arrived news = new Arrived(
                conversation.id(),
                message.id(),
                message.number(),
                message.authorName(),
                MessageRules.excerpt(message.text()));
        tell(conversation, Side.STARTER, MESSAGE, news);
        tell(conversation, Side.OTHER, MESSAGE, news);
    }

    /** The other side sees its messages read, the reader's own open pages count anew. */
    void read(Standing reader, int upTo, Unread left) {
        tell(reader.conversation(), reader.side().opposite(), READ, new ReadUpTo(reader.conversationId(), upTo));
        live.toAccount(reader.accountId(), UNREAD, left);
    }

    void typing(Standing writer, String name) {
        tell(writer.conversation(), writer.side().opposite(), TYPING, new Typing(writer.conversationId(), name));
    }

    private void tell(Conversation conversation, Side side, String type, Object data) {
        UUID organization = conversation.organizationOn(side);
        if (organization == null) {
            live.toAccount(conversation.partyId(side), type, data);
        } else {
            live.toOrganization(organization, Role.AGENT, type, data);
        }
    }
}
