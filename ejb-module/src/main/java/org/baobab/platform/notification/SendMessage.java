package org.baobab.platform.notification;

/** What a task of sending carries, for operators to read: the message itself is the row with the task's id. */
public record SendMessage(Channel channel) {}
