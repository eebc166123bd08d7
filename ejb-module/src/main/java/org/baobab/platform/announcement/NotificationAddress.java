package org.baobab.platform.announcement;

import java.util.UUID;

/**
 * Whom a message goes to: exactly one of the four.
 *
 * @param phone in E.164, or as it is written in the organisation's country
 */
public record NotificationAddress(UUID userId, String email, String phone, String deviceToken) {

    static NotificationAddress ofUser(UUID userId) {
        return new NotificationAddress(userId, null, null, null);
    }
}
