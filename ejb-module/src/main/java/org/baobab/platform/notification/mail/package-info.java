/**
 * Letters by SMTP, through the server's mail session.
 *
 * <p>A connection is kept for the next letter. A refusal with 5xx, at whatever step, is for good; anything else is tried again, and a letter whose acceptance
 * was not recorded may arrive twice, under the same Message-ID.
 */
package org.baobab.platform.notification.mail;
