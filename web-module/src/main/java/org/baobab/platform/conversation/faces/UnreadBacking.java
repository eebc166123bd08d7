package org.baobab.platform.conversation.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.conversation.Conversations;
import org.baobab.platform.web.faces.Texts;
import org.baobab.platform.web.faces.Visitor;

/** The number beside the place of messages, as pages begin with it; js/unread.js keeps it right. */
@Named
@RequestScoped
public class UnreadBacking {
    private static final int MOST_COUNTED = 99;

    @Inject
    Conversations conversations;

    @Inject
    Visitor visitor;

    @Inject
    Texts texts;

    private Long messages;

    public long getMessages() {
        if (messages == null) {
            messages = visitor.isSignedIn() ? conversations.unread().messages() : 0L;
        }
        return messages;
    }

    public String getCount() {
        return getMessages() > MOST_COUNTED ? MOST_COUNTED + "+" : Long.toString(getMessages());
    }

    public String getWords() {
        if (getMessages() == 0) {
            return "";
        }
        return getMessages() == 1
                ? texts.of(ConversationBacking.TEXTS, "unread.one")
                : texts.of(ConversationBacking.TEXTS, "unread.many", getMessages());
    }
}
