package org.baobab.platform.identity.session;

import java.util.List;
import java.util.UUID;

/** What was known of these sessions no longer holds: they ended, or something about them or their account changed. */
public record SessionsChanged(List<UUID> sessionIds) {
    public SessionsChanged {
        sessionIds = List.copyOf(sessionIds);
    }
}
