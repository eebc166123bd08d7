package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;

/** Threads that are brought along with their past, such as those of the demonstration: nobody is told of them, and no letter goes out. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ConversationProvision {
    @Inject
    ConversationRows rows;

    @Inject
    ConversationMarks marks;

    @Inject
    Parties parties;

    /** Something that was said. */
    public record Said(UUID author, boolean byStarter, String text, Instant at) {}

    /**
     * Call it in the order of the last messages, for that is the order in which lists show them.
     *
     * @param said oldest first
     * @param readers who has read all of it
     */
    public UUID provide(Subject subject, UUID starter, Correspondent to, List<Said> said, List<UUID> readers) {
        UUID id = rows.begin(subject, new Author(starter, parties.nameOf(starter, "?")), to);
        Conversation conversation = rows.lock(id);
        for (Said each : said) {
            Author author =
                    new Author(each.author(), each.byStarter() || to.organizationId() != null ? name(each) : to.name());
            Side side = each.byStarter() ? Side.STARTER : Side.OTHER;
            rows.add(conversation.write(Ids.next(), side, author, each.text(), each.at()), List.of());
        }
        for (UUID reader : readers) {
            Side side = reader.equals(starter) ? Side.STARTER : Side.OTHER;
            marks.read(id, reader, side, conversation.messagesBy(side.opposite()));
        }
        return id;
    }

    private String name(Said said) {
        return parties.nameOf(said.author(), "?");
    }
}
