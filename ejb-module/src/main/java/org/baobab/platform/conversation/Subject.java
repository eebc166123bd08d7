package org.baobab.platform.conversation;

import java.util.UUID;

/**
 * What a conversation is about, as the application that knows it describes it.
 *
 * @param kind of the thing, such as {@code listing}
 * @param link where it is shown, as a path of this site; null for nowhere
 * @param picture where a small picture of it is, as a path of this site; null for none
 */
public record Subject(String kind, UUID id, String title, String link, String picture) {
    private static final int LONGEST_TITLE = 200;

    public Subject {
        title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
    }
}
