package org.baobab.platform.notification.bell;

import java.util.UUID;
import java.util.regex.Pattern;

/** What is to be told to whom, cut to what the panel of the bell can show. A link that leads elsewhere than it may is left out. */
public record NewNotice(
        UUID id, UUID accountId, UUID organizationId, String topic, String title, String text, String link) {
    static final int LONGEST_TOPIC = 80;
    static final int LONGEST_TITLE = 250;
    static final int LONGEST_TEXT = 2_000;
    static final int LONGEST_LINK = 2_000;

    /** A path of ours, which two slashes or a backslash would make an address of somebody else's; or an address of the web, encrypted. */
    private static final Pattern LINK = Pattern.compile("/(?![/\\\\])[^\\\\\\s\\p{Cntrl}]*|https://[^\\s\\p{Cntrl}]+");

    public NewNotice {
        String words = text == null ? "" : text.strip();
        boolean untitled = title == null || title.isBlank();
        topic = shortened(topic, LONGEST_TOPIC);
        title = shortened(untitled ? firstLine(words) : title.strip(), LONGEST_TITLE);
        text = shortened(words, LONGEST_TEXT);
        link = link != null
                        && link.length() <= LONGEST_LINK
                        && LINK.matcher(link).matches()
                ? link
                : null;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String shortened(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
