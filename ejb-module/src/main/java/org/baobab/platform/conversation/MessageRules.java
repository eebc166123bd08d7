package org.baobab.platform.conversation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.RuleViolationException;

/** What a message may hold. Links and telephone numbers stay as they were typed: people who do business need them. */
final class MessageRules {
    static final int LONGEST_TEXT = 4_000;
    static final int MOST_DOCUMENTS = 5;

    /** PostgreSQL keeps no NUL, and no reader misses the others. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private static final int EXCERPT = 140;

    private MessageRules() {}

    /** The text as it is kept, and empty where there is none but something attached. */
    static String text(WriteMessage message) {
        String text = message.text() == null ? "" : clean(message.text());
        if (text.isEmpty() && documents(message).isEmpty()) {
            throw new RuleViolationException("text", "required");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new RuleViolationException("text", "name.too-long", Map.of("most", LONGEST_TEXT));
        }
        return text;
    }

    static List<UUID> documents(WriteMessage message) {
        List<UUID> ids = message.documentIds() == null
                ? List.of()
                : message.documentIds().stream().distinct().toList();
        if (ids.size() > MOST_DOCUMENTS) {
            throw new RuleViolationException("documentIds", "conversation.documents", Map.of("most", MOST_DOCUMENTS));
        }
        return ids;
    }

    static String clean(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        return UNPRINTABLE.matcher(lines).replaceAll("").strip();
    }

    /** The beginning of a text on one line, for lists and live events. */
    static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= EXCERPT) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(EXCERPT - 2)) ? EXCERPT - 2 : EXCERPT - 1;
        return line.substring(0, end) + "…";
    }
}
