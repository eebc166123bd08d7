package org.baobab.platform.conversation;

import java.util.UUID;

/**
 * Somebody wants a thread to be looked into; fired in the transaction of the report, once for each reporter and thread. What was written is read through
 * {@link ReportedConversations}.
 *
 * @param subject as the thread shows it
 * @param text what the reporter says; empty where that is nothing
 */
public record ConversationReported(
        UUID conversationId, UUID reporterId, Subject subject, ReportConversation.Reason reason, String text) {}
