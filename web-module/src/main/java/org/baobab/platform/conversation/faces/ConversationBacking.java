package org.baobab.platform.conversation.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.conversation.ConversationView;
import org.baobab.platform.conversation.Conversations;
import org.baobab.platform.conversation.MessageView;
import org.baobab.platform.conversation.ReportConversation;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.ShowsRefusals;

/** One thread: its newest messages, those before a message, or those that came after one. */
@Named
@RequestScoped
@ShowsRefusals
public class ConversationBacking {
    static final String TEXTS = "talkText";

    private static final int PART = 30;

    @Inject
    Conversations conversations;

    @Inject
    MessageLines lines;

    private UUID id;
    private UUID before;
    private Integer after;
    private ConversationView view;
    private List<MessageLine> messages;
    private UUID earlier;

    public void load() {
        if (id == null) {
            throw new NotFoundException("Conversation", "none");
        }
        view = conversations.get(id);
        boolean ofSeveral = view.with().organizationId() != null;
        if (after != null) {
            messages = lines.of(conversations.since(id, after), 0, ofSeveral);
            return;
        }
        Slice<MessageView> found = conversations.messages(id, new Paging(PART, before));
        earlier = found.next() == null ? null : found.items().getLast().id();
        List<MessageView> oldestFirst = found.items().reversed();
        messages = lines.of(oldestFirst, before == null ? firstNew(oldestFirst) : 0, ofSeveral);
    }

    /** The number of the first of the other side's messages that are not read, as far as they are on the page. */
    private int firstNew(List<MessageView> oldestFirst) {
        int left = view.unread();
        int first = 0;
        for (MessageView each : oldestFirst.reversed()) {
            if (left == 0) {
                break;
            }
            if (!each.ours()) {
                left--;
                first = each.number();
            }
        }
        return first;
    }

    public ConversationView getView() {
        return view;
    }

    public boolean isOpen() {
        return view != null;
    }

    public List<MessageLine> getMessages() {
        return messages;
    }

    /** The message before which there are more; null where this is the beginning. */
    public UUID getEarlier() {
        return earlier;
    }

    public ReportConversation.Reason[] getReasons() {
        return ReportConversation.Reason.values();
    }

    public boolean isShown(UUID other) {
        return view != null && view.id().equals(other);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }

    public UUID getBefore() {
        return before;
    }

    public void setBefore(UUID given) {
        before = given;
    }

    public Integer getAfter() {
        return after;
    }

    public void setAfter(Integer given) {
        after = given;
    }
}
