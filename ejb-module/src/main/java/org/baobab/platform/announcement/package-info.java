/**
 * Messages to people as their organisations know them: one, a list of up to a thousand, or everybody who matches.
 *
 * <p>{@link org.baobab.platform.announcement.NotificationService} takes what a caller sends: it looks the people up, refuses what cannot be delivered before
 * anything is stored, asks {@link org.baobab.platform.announcement.preference.Preferences} what each of them wants, and hands the rest to
 * {@link org.baobab.platform.notification.Notifications}, one task a message. A message that its reader has switched off is a task as well, which ends
 * CANCELLED and says why, and one for which the person has no address ends FAILED; so the counts of a batch always add up to its total.
 *
 * <p>A broadcast is a task itself: it walks its audience in the database, chunk by chunk, and writes each chunk's messages together with how far it has come,
 * so that a crash neither loses nor doubles anybody. Capabilities that have something to tell to an organisation's managers or to operators use
 * {@link org.baobab.platform.announcement.Announcements}.
 *
 * <p>Neighbours: identity and organization know the people, notification the channels, task the work.
 */
package org.baobab.platform.announcement;
