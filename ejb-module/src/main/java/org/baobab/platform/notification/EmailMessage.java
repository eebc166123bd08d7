package org.baobab.platform.notification;

import java.time.Instant;

/**
 * A letter as it will be read.
 *
 * @param expiresAt when sending it makes no sense any more, such as the end of the code or link in it; null for never
 */
public record EmailMessage(String to, String subject, String text, String html, String language, Instant expiresAt) {
    /** The same letter, not to be sent after the given moment. */
    public EmailMessage until(Instant moment) {
        return new EmailMessage(to, subject, text, html, language, moment);
    }
}
