package org.baobab.platform.conversation.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.platform.conversation.ConversationView;
import org.baobab.platform.conversation.Conversations;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Texts;

/** The list of threads. What is looked for and the part of the list are in the address. */
@Named
@RequestScoped
@ShowsRefusals
public class ConversationsBacking {
    private static final int PART = 30;

    @Inject
    Conversations conversations;

    @Inject
    Texts texts;

    private String q;
    private String cursor;
    private Slice<ConversationView> slice;

    public Slice<ConversationView> getSlice() {
        if (slice == null) {
            slice = conversations.list(q, Paging.of(PART, cursor));
        }
        return slice;
    }

    public List<ConversationView> getRows() {
        return getSlice().items();
    }

    /** What the address of the next part of the list begins with. */
    public String getFilter() {
        return isSearched() ? "q=" + Pages.encode(q) + "&" : "";
    }

    public boolean isSearched() {
        return q != null && !q.isBlank();
    }

    /** The last message in one line: who wrote it where that was one's own side, and what. */
    public String last(ConversationView row) {
        if (row.lastMessage() == null) {
            return "";
        }
        String words = row.lastMessage().text().isEmpty()
                ? texts.of(ConversationBacking.TEXTS, "attachment.only")
                : row.lastMessage().text();
        if (row.lastMessage().mine()) {
            return texts.of(ConversationBacking.TEXTS, "row.mine", words);
        }
        return row.lastMessage().ours()
                ? texts.of(
                        ConversationBacking.TEXTS, "row.ours", row.lastMessage().author(), words)
                : words;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String text) {
        q = text;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
