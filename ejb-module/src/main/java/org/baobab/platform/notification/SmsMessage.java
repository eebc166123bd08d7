package org.baobab.platform.notification;

import java.time.Instant;

/**
 * A text to a phone.
 *
 * @param to in E.164, with its plus sign
 * @param expiresAt when sending it makes no sense any more, such as the end of the code in it; null for never
 */
public record SmsMessage(String to, String text, String language, Instant expiresAt) {
    /** The same text, not to be sent after the given moment. */
    public SmsMessage until(Instant moment) {
        return new SmsMessage(to, text, language, moment);
    }
}
