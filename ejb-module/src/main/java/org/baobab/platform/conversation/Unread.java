package org.baobab.platform.conversation;

/** What a person has not read. */
public record Unread(long messages, long conversations) {}
