/**
 * What a person wants to hear of, by which channel and at which hours.
 *
 * <p>A {@link org.baobab.platform.announcement.preference.Topic} is what a message is about, as people tell such messages apart; capabilities and apps add
 * theirs by a {@link org.baobab.platform.announcement.preference.TopicSource}. Everything is on until its reader switches it off, and only what was switched
 * off is stored. What guards an account cannot be switched off, and what is URGENT always passes. Quiet hours delay, they never swallow.
 *
 * <p>An address without an account has no preferences but can refuse a topic by the link in its letters; an account does the same to its own preferences
 * with the same link.
 */
package org.baobab.platform.announcement.preference;
