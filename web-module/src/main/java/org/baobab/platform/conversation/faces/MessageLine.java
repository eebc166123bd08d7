package org.baobab.platform.conversation.faces;

import org.baobab.platform.conversation.MessageView;

/**
 * One message as the thread shows it.
 *
 * @param day in words, above the first message of a day; null for the others
 * @param date the day itself, by which the page knows whether it stands there already
 * @param time of the day
 * @param firstNew the line "new messages" stands above it
 * @param named the author's name stands above it
 */
public record MessageLine(MessageView message, String day, String date, String time, boolean firstNew, boolean named) {}
