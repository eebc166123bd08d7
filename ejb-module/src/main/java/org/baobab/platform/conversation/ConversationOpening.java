package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;

/** How applications have the caller write to somebody about something of theirs. Who may be written to about it, the application has decided. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class ConversationOpening {
    @Inject
    ConversationRights rights;

    @Inject
    ConversationWriting writing;

    @Inject
    Conversations conversations;

    @Inject
    MessageAttachments attachments;

    @Inject
    Parties parties;

    @Inject
    Caller caller;

    /**
     * The thread of the two about the subject, begun or gone on with.
     *
     * @throws ConflictException {@code conversation-with-oneself}, {@code conversation-closed}, {@code conversation-blocked}
     * @throws org.baobab.platform.kernel.TooManyRequestsException {@code too-many-conversations}, {@code too-many-messages}
     */
    public ConversationView open(OpenConversation wish) {
        UUID account = caller.requireAccount();
        requireSomebodyElse(account, wish.to());
        String text = MessageRules.text(wish.message());
        List<AttachmentView> attached = attachments.of(wish.message(), null);
        Author author = new Author(account, parties.nameOf(account, "?"));
        UUID id = writing.begin(wish.subject(), wish.to(), new ConversationWriting.Draft(author, text, attached));
        return conversations.get(id);
    }

    private void requireSomebodyElse(UUID account, Correspondent to) {
        boolean oneself = to.organizationId() == null
                ? account.equals(to.accountId())
                : rights.organizations().contains(to.organizationId());
        if (oneself) {
            throw new ConflictException("conversation-with-oneself", account + " would write to themselves");
        }
    }
}
