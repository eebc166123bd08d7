package org.baobab.platform.notification.device;

import java.util.UUID;

/** One device of one person. */
public record DeviceView(UUID accountId, String token, Platform platform) {
    /** The token lets whoever knows it send to the device. */
    @Override
    public String toString() {
        return platform + " of " + accountId;
    }
}
