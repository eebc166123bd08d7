/**
 * Conversations: people write to one another about something that an application names, such as a listing.
 *
 * <p>A <i>conversation</i> is a thread between two <i>sides</i>: the person who began it, and another person or an organisation, for which every member with at
 * least the role AGENT reads and answers. It is about a <i>subject</i>, which an application describes by a
 * {@link org.baobab.platform.conversation.SubjectSource}. The same two sides have one thread about one subject, also when both begin it at once.
 *
 * <p>Invariants: a message takes its numbers under the lock of its thread, so none is given twice and counts are exact; a person's unread messages are those of
 * the other side that neither this person has read nor anybody of the own side has answered. What is attached belongs to whoever wrote it, and those of
 * the thread reach it through the thread alone. To block is to refuse all messages between two sides, wherever they write. Who reads is told at once
 * over the live line ({@code conversation.message}, {@code conversation.read}, {@code conversation.typing}), and by letter who did not within a few minutes.
 *
 * <p>{@link org.baobab.platform.conversation.Conversations} is the service for people, {@link org.baobab.platform.conversation.ConversationOpening} begins threads
 * for applications. It uses organization, document, announcement, task and realtime.
 */
package org.baobab.platform.conversation;
