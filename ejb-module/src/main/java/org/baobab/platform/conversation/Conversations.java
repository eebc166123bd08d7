package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.conversation.ConversationRights.Standing;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;

/**
 * The caller's threads: those that the person began or was written to in, and those of the organisations for which the person writes. A thread of others is not
 * found. Documents are looked at before a transaction begins, because they have their own.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Conversations {
    private static final int LONGEST_SEARCH = 100;

    @Inject
    ConversationRows rows;

    @Inject
    ConversationRights rights;

    @Inject
    ConversationQueries queries;

    @Inject
    ConversationViews views;

    @Inject
    ConversationWriting writing;

    @Inject
    ConversationActs acts;

    @Inject
    MessageAttachments attachments;

    @Inject
    Documents documents;

    @Inject
    Parties parties;

    @Inject
    ConversationNews news;

    @Inject
    Caller caller;

    /**
     * Those with the newest message first.
     *
     * @param text that the subject, the people or a message hold; null or blank for all
     */
    public Slice<ConversationView> list(String text, Paging paging) {
        caller.requireAccount();
        String sought = text == null || text.isBlank() ? null : MessageRules.clean(text);
        if (sought != null && sought.length() > LONGEST_SEARCH) {
            throw new RuleViolationException("q", "name.too-long", Map.of("most", LONGEST_SEARCH));
        }
        List<Standing> found = queries.mine(sought, paging).stream()
                .map(each -> rights.require(each, each.id()))
                .toList();
        Slice<Standing> slice =
                Slice.cut(found, paging, each -> each.conversation().lastMessageId());
        return new Slice<>(views.of(slice.items()), slice.next());
    }

    public Unread unread() {
        return queries.unread();
    }

    public ConversationView get(UUID id) {
        return views.of(List.of(standing(id))).getFirst();
    }

    /** Newest first; the cursor is a message. */
    public Slice<MessageView> messages(UUID id, Paging paging) {
        Standing reader = standing(id);
        Slice<ConversationMessage> found =
                Slice.cut(queries.before(id, paging.after(), paging.fetch()), paging, ConversationMessage::id);
        return new Slice<>(views.messages(reader, found.items()), found.next());
    }

    /** What came after that number, oldest first. */
    public List<MessageView> since(UUID id, int number) {
        return views.messages(standing(id), queries.after(id, number, Paging.MAX_LIMIT));
    }

    /** One more message. */
    public MessageView write(UUID id, WriteMessage message) {
        Standing writer = standing(id);
        String text = MessageRules.text(message);
        List<AttachmentView> attached =
                attachments.of(message, writer.conversation().organizationOn(writer.side()));
        Author author = writer.author(parties.nameOf(writer.accountId(), "?"));
        ConversationMessage written = writing.write(writer, new ConversationWriting.Draft(author, text, attached));
        return views.messages(standing(id), List.of(written)).getFirst();
    }

    /** @param upTo the last message that was read; null for all there are */
    public void read(UUID id, UUID upTo) {
        acts.read(standing(id), upTo);
    }

    /** Refuses all messages between the two sides, in every thread. */
    public void block(UUID id) {
        acts.block(standing(id));
    }

    public void unblock(UUID id) {
        acts.unblock(standing(id));
    }

    /** Has those look into the thread who keep the site clean; a second report of one person changes nothing. */
    public void report(UUID id, ReportConversation report) {
        acts.report(standing(id), report);
    }

    /** Tells the other side, if it looks right now. */
    public void typing(UUID id) {
        Standing writer = standing(id);
        if (!rows.isBlocked(writer.otherParty(), writer.ownParty())) {
            news.typing(
                    writer,
                    writer.author(parties.nameOf(writer.accountId(), "?")).name());
        }
    }

    /** What somebody attached in the thread, for its members. */
    public DocumentView attached(UUID id, UUID documentId) {
        standing(id);
        if (!rows.isAttached(id, documentId)) {
            throw new NotFoundException("Document", documentId);
        }
        return documents.ofAnybody(documentId).orElseThrow(() -> new NotFoundException("Document", documentId));
    }

    private Standing standing(UUID id) {
        return rights.require(rows.find(id), id);
    }
}
