package org.baobab.platform.notification;

/**
 * A message in words, for whatever channel.
 *
 * @param subject of the letter, and the title where a channel shows one; null where the template has none
 * @param text what is said, and nothing around it
 * @param brief the same without small print and addresses, for where a press on the message leads on
 * @param letter the text with what stands at the foot of every letter
 * @param html the letter as HTML; null without a subject
 * @param language two letters
 */
public record Words(String subject, String text, String brief, String letter, String html, String language) {}
