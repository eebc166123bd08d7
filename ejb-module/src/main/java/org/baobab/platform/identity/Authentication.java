package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.baobab.platform.identity.session.LiveSession;
import org.baobab.platform.identity.session.LiveSessions;
import org.baobab.platform.identity.session.SessionKind;
import org.baobab.platform.identity.token.AccessClaims;
import org.baobab.platform.identity.token.AccessTokens;
import org.baobab.platform.kernel.Authenticated;
import org.baobab.platform.kernel.UnauthenticatedException;

/** Tells who presents an access token or a browser's cookie. Both hold only as long as their session does and the account is not locked. */
@ApplicationScoped
public class Authentication {
    @Inject
    AccessTokens tokens;

    @Inject
    LiveSessions sessions;

    /** @throws UnauthenticatedException {@code token-invalid}, {@code token-expired} or {@code session-ended} */
    public Authenticated bearer(String jwt) {
        AccessClaims claims = tokens.read(jwt);
        return sessions.find(claims.sessionId())
                .filter(session -> session.kind() == SessionKind.TOKEN
                        && session.accountId().equals(claims.accountId()))
                .map(Authentication::person)
                .orElseThrow(() -> new UnauthenticatedException("session-ended", "The token's session has ended"));
    }

    /** @throws UnauthenticatedException {@code session-ended} */
    public Authenticated browser(String cookieToken) {
        return sessions.findByCookie(cookieToken)
                .map(Authentication::person)
                .orElseThrow(() -> new UnauthenticatedException("session-ended", "The browser's session has ended"));
    }

    private static Authenticated person(LiveSession session) {
        return Authenticated.person(
                session.accountId(), session.id(), session.platformRole(), session.organizationId());
    }
}
