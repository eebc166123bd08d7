package org.baobab.platform.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.baobab.platform.identity.session.OpenedSession;
import org.baobab.platform.web.faces.SiteCookies;

/** The cookie that holds a browser's sign-in. It is a secret of its own and not the container's session, so it survives that, and a restart. */
@ApplicationScoped
public class SessionCookie {
    private static final String NAME = "BAOBAB_SESSION";

    @Inject
    SiteCookies cookies;

    Optional<String> read(HttpServletRequest request) {
        Cookie[] sent = request.getCookies();
        return sent == null
                ? Optional.empty()
                : Arrays.stream(sent)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    void give(HttpServletResponse response, OpenedSession session) {
        response.addCookie(cookies.make(NAME, session.token(), session.life()));
    }

    void takeBack(HttpServletResponse response) {
        response.addCookie(cookies.make(NAME, "", Duration.ZERO));
    }
}
