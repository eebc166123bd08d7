package org.baobab.platform.identity.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.baobab.platform.identity.Authentication;
import org.baobab.platform.identity.SignIn;
import org.baobab.platform.identity.session.Client;
import org.baobab.platform.identity.session.OpenedSession;
import org.baobab.platform.identity.session.RevocationReason;
import org.baobab.platform.identity.session.SessionKind;
import org.baobab.platform.identity.session.Sessions;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.TooManyRequestsException;
import org.baobab.platform.kernel.UnauthenticatedException;
import org.omnifaces.util.Faces;

/** Signs the person at this browser in and out, from within a Faces request. */
@RequestScoped
public class BrowserSignIn {
    @Inject
    SignIn signIn;

    @Inject
    Sessions sessions;

    @Inject
    Authentication authentication;

    @Inject
    SessionCookie cookie;

    @Inject
    Caller caller;

    /**
     * @param login e-mail address or telephone number with its +
     * @throws UnauthenticatedException {@code credentials-wrong} or {@code account-locked}
     * @throws TooManyRequestsException {@code login-closed} after too many wrong ones
     */
    public void withPassword(String login, String password) {
        begin(signIn.withPassword(login, password, SessionKind.BROWSER, client()));
    }

    /** @throws UnauthenticatedException {@code code-wrong} or {@code account-locked} */
    public void withPhoneCode(String phone, String code) {
        begin(signIn.withPhoneCode(phone, code, SessionKind.BROWSER, client()));
    }

    public void signOut() {
        caller.authenticated()
                .filter(who -> who.sessionId() != null)
                .ifPresent(who -> sessions.revoke(who.accountId(), who.sessionId(), RevocationReason.SIGNED_OUT));
        cookie.takeBack(Faces.getResponse());
        HttpSession forms = Faces.getRequest().getSession(false);
        if (forms != null) {
            forms.invalidate();
        }
    }

    /** Remembers the organisation to work in from the next page on. The caller has entered it through the gate, or left it with null. */
    public void choose(UUID organizationId) {
        sessions.choose(caller.sessionId(), organizationId);
    }

    private void begin(OpenedSession opened) {
        HttpServletRequest request = Faces.getRequest();
        if (request.getSession(false) != null) {
            // Whoever planted the old id in this browser must not share what the person sees from here on.
            request.changeSessionId();
        }
        endFormerSession();
        cookie.give(Faces.getResponse(), opened);
        caller.authenticatedAs(authentication.browser(opened.token()));
    }

    /** A person who signs in again leaves no forgotten sign-in behind in the same browser. */
    private void endFormerSession() {
        caller.authenticated()
                .filter(who -> who.sessionId() != null)
                .ifPresent(who -> sessions.revoke(who.accountId(), who.sessionId(), RevocationReason.SIGNED_OUT));
    }

    private static Client client() {
        HttpServletRequest request = Faces.getRequest();
        return new Client(request.getHeader("User-Agent"), request.getRemoteAddr());
    }
}
