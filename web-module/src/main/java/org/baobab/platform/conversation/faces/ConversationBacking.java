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

    private String id;
    private String before;
    private String after;
    private ConversationView view;
    private List<MessageLine> messages;
    private UUID earlier;

    public void load() {
        UUID thread = key(id);
        view = conversations.get(thread);
        boolean ofSeveral = view.with().organizationId() != null;
        if (after != null && after.matches("\\d{1,9}")) {
            messages = lines.of(conversations.since(thread, Integer.parseInt(after)), 0, ofSeveral);
            return;
        }
        Slice<MessageView> found =
                conversations.messages(thread, new Paging(PART, before == null ? null : key(before)));
        earlier = found.next() == null ? null : found.items().getLast().id();
        List<MessageView> oldestFirst = found.items().reversed();
        messages = lines.of(oldestFirst, before == null ? firstNew(oldestFirst) : 0, ofSeveral);
    }

    private static UUID key(String written) {
        try {
            return UUID.fromString(String.valueOf(written));
        } catch (IllegalArgumentException none) {
            throw new NotFoundException("Conversation", String.valueOf(written));
        }
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

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String given) {
        before = given;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String given) {
        after = given;
    }
}
