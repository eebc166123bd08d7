package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.identity.session.Client;
import org.baobab.platform.identity.session.LiveSession;
import org.baobab.platform.identity.session.LiveSessions;
import org.baobab.platform.identity.session.OpenedSession;
import org.baobab.platform.identity.session.Renewal;
import org.baobab.platform.identity.session.RevocationReason;
import org.baobab.platform.identity.session.SessionKind;
import org.baobab.platform.identity.session.Sessions;
import org.baobab.platform.identity.token.AccessTokens;
import org.baobab.platform.identity.token.TokenSettings;
import org.baobab.platform.kernel.UnauthenticatedException;

/** Gives programs their pairs of tokens. */
@ApplicationScoped
public class TokenGrants {
    @Inject
    SignIn signIn;

    @Inject
    Sessions sessions;

    @Inject
    LiveSessions live;

    @Inject
    AccessTokens tokens;

    @Inject
    TokenSettings settings;

    @Inject
    IdentityTrail trail;

    public TokenPair byPassword(String login, String password, Client client) {
        return pair(signIn.withPassword(login, password, SessionKind.TOKEN, client));
    }

    public TokenPair byPhoneCode(String phone, String code, Client client) {
        return pair(signIn.withPhoneCode(phone, code, SessionKind.TOKEN, client));
    }

    /** Trades a refresh token for a new pair; one that was traded before ends its family. */
    public TokenPair refresh(String refreshToken, Client client) {
        Renewal renewal = sessions.renew(refreshToken, client);
        if (renewal.isReuse()) {
            trail.record(
                    "account.token-reused",
                    renewal.reusedBy(),
                    Map.of("session", renewal.sessionId().toString()));
        }
        if (!renewal.isGranted()) {
            throw ended();
        }
        return pair(renewal.opened());
    }

    /** Ends the family that the caller's access token comes from. */
    @Transactional
    public void end(UUID accountId, UUID sessionId) {
        sessions.revoke(accountId, sessionId, RevocationReason.SIGNED_OUT);
        trail.record("account.signed-out", accountId, Map.of("session", sessionId.toString()));
    }

    private TokenPair pair(OpenedSession opened) {
        LiveSession session = live.find(opened.id()).orElseThrow(TokenGrants::ended);
        String access = tokens.issue(session.accountId(), session.id(), session.platformRole());
        return new TokenPair(access, opened.token(), "Bearer", settings.life().toSeconds());
    }

    private static UnauthenticatedException ended() {
        return new UnauthenticatedException("refresh-token-invalid", "The refresh token does not hold");
    }
}
