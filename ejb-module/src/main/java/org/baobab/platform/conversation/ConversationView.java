package org.baobab.platform.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * A thread as one of its readers sees it.
 *
 * @param with the other side
 * @param as the organisation in whose name the reader writes; null for a person in their own
 * @param unread how many messages of the other side are neither read by this person nor answered by this side
 * @param blocked whether the reader's side refuses the other
 */
public record ConversationView(
        UUID id,
        Subject subject,
        Party with,
        Party as,
        int messages,
        int unread,
        boolean blocked,
        MessageView lastMessage,
        Instant createdAt) {

    /** One side by name; the id is that of an organisation, and null for a person. */
    public record Party(String name, UUID organizationId, UUID logoDocumentId) {}
}
