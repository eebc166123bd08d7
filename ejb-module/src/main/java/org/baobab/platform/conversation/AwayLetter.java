package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.announcement.Announcements;
import org.baobab.platform.announcement.Notice;
import org.baobab.platform.kernel.Settings;

/** The letter, and the line at the bell, that messages wait: who wrote, about what, and their beginnings. */
@ApplicationScoped
class AwayLetter {
    static final String TEMPLATE = "conversation-away";

    private static final int MOST_QUOTED = 5;
    private static final int LONGEST_QUOTE = 600;

    @Inject
    Announcements announcements;

    @Inject
    Parties parties;

    @Inject
    ConversationQueries queries;

    @Inject
    Subjects subjects;

    @Inject
    Settings settings;

    void send(Conversation conversation, Side reader, UUID accountId, List<ConversationMessage> messages) {
        String sender = parties.of(reader.opposite(), conversation).name();
        String subject =
                subjects.of(List.of(conversation)).get(conversation.id()).title();
        URI home = settings.address("baobab.public.url", "http://localhost:8080");
        Notice notice = Notice.of(TEMPLATE, ConversationTopics.CONVERSATIONS)
                .with(Map.of(
                        "sender", oneLine(sender),
                        "subject", oneLine(subject),
                        "messages", quoted(messages)))
                .link(URI.create(home + "/conversations/detail?id=" + conversation.id()));
        announcements.toPeople(conversation.organizationOn(reader), List.of(accountId), notice);
    }

    private String quoted(List<ConversationMessage> messages) {
        List<ConversationMessage> last = messages.subList(Math.max(0, messages.size() - MOST_QUOTED), messages.size());
        Map<UUID, List<AttachmentView>> attached = queries.attachments(last);
        return last.stream()
                .map(each -> quoted(each, attached.getOrDefault(each.id(), List.of())))
                .collect(Collectors.joining("\n\n"));
    }

    private static String quoted(ConversationMessage message, List<AttachmentView> attached) {
        String text = message.text();
        if (text.length() > LONGEST_QUOTE) {
            text = text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_QUOTE))) + "…";
        }
        String files = attached.stream().map(AttachmentView::name).collect(Collectors.joining(", "));
        String words = files.isEmpty() ? text : (text + "\n[" + files + "]").strip();
        return "«\u00a0" + words + "\u00a0»";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
