package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.PlatformRole;

/** What those read who look into reports: a thread that somebody has reported, and no other. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ReportedConversations {
    private static final int MOST = 50;

    @Inject
    ConversationRows rows;

    @Inject
    ConversationQueries queries;

    /** One message as a moderator sees it. */
    public record Line(String author, boolean byStarter, String text, Instant sentAt) {}

    /** The last messages, oldest first. */
    @NeedsPlatform(PlatformRole.OPERATOR)
    public List<Line> read(UUID conversationId) {
        if (!rows.isReported(conversationId)) {
            throw new NotFoundException(ConversationRights.WHAT, conversationId);
        }
        return queries.before(conversationId, null, MOST).reversed().stream()
                .map(each -> new Line(each.authorName(), each.side() == Side.STARTER, each.text(), each.sentAt()))
                .toList();
    }
}
