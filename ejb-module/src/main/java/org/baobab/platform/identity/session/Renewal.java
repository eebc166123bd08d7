package org.baobab.platform.identity.session;

import java.util.UUID;

/**
 * What became of a refresh token that was presented.
 *
 * @param opened the renewed session, or null where the token was refused
 * @param reusedBy the account whose spent token came again, or null
 */
public record Renewal(OpenedSession opened, UUID reusedBy, UUID sessionId) {
    static Renewal of(OpenedSession opened) {
        return new Renewal(opened, null, opened.id());
    }

    static Renewal reused(UUID accountId, UUID sessionId) {
        return new Renewal(null, accountId, sessionId);
    }

    static Renewal refused() {
        return new Renewal(null, null, null);
    }

    public boolean isGranted() {
        return opened != null;
    }

    public boolean isReuse() {
        return reusedBy != null;
    }
}
