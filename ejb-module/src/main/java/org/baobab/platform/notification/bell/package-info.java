/**
 * The bell: what the application tells a person on its own pages, kept for a while and marked when read. It belongs to the person and needs no organisation.
 *
 * <p>A notice is a message on the channel INAPP and has its id; the channel's sender rings the bell, everything else goes through
 * {@link org.baobab.platform.notification.bell.Bell}. Open pages hear of each change as {@code notification.created} and {@code notification.unread}.
 */
package org.baobab.platform.notification.bell;
