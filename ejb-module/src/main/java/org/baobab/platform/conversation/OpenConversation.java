package org.baobab.platform.conversation;

/** A first message about something, or one more where the two have written about it before. */
public record OpenConversation(Subject subject, Correspondent to, WriteMessage message) {}
