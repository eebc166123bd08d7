package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.identity.session.RevocationReason;
import org.baobab.platform.identity.session.SessionView;
import org.baobab.platform.identity.session.Sessions;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;

/** Where the person who calls is signed in. */
@ApplicationScoped
@Transactional
public class MySessions {
    @Inject
    Sessions sessions;

    @Inject
    IdentityTrail trail;

    @Inject
    Caller caller;

    public Slice<SessionView> list(Paging paging) {
        return sessions.list(caller.requireAccount(), caller.sessionId(), paging);
    }

    /** @throws NotFoundException if it is not one of the caller's, or has ended */
    public void end(UUID sessionId) {
        UUID account = caller.requireAccount();
        sessions.revoke(account, sessionId, RevocationReason.REVOKED);
        trail.record("session.revoked", account, Map.of("session", sessionId.toString()));
    }
}
