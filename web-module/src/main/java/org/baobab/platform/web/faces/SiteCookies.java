package org.baobab.platform.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.baobab.platform.kernel.Settings;

/** Makes cookies that no script reads, that other sites' forms do not send, and that travel only over TLS where the site does. */
@ApplicationScoped
public class SiteCookies {
    @Inject
    Settings settings;

    private boolean secure;

    @PostConstruct
    void learn() {
        secure = "https"
                .equals(settings.address("baobab.public.url", "http://localhost:8080")
                        .getScheme());
    }

    public boolean isSecure() {
        return secure;
    }

    /** A cookie for the whole site; a duration of zero makes the browser forget it. */
    public Cookie make(String name, String value, Duration life) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge(Math.toIntExact(life.toSeconds()));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
