package org.baobab.platform.conversation;

import java.util.List;
import java.util.UUID;

/**
 * What somebody writes.
 *
 * @param text may be left out where something is attached
 * @param documentIds what the writer attaches, of what the writer stored
 */
public record WriteMessage(String text, List<UUID> documentIds) {
    public static WriteMessage of(String text) {
        return new WriteMessage(text, List.of());
    }
}
