/**
 * The phones and browsers that a person gets push messages on.
 *
 * <p>A device is known by the token that Firebase gave the app on it, and belongs to whoever signed in on it last. It is dropped when its person says so, when
 * Firebase calls it dead, and when a person has too many of them, the one unseen for longest first.
 */
package org.baobab.platform.notification.device;
