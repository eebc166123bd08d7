package org.baobab.platform.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** Marks the container's session cookie as its own site's only, and as secure where the public address is https: neither holds from web.xml. */
@WebListener
public class SessionCookieFlags implements ServletContextListener {
    @Inject
    SiteCookies cookies;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setSecure(cookies.isSecure());
        cookie.setAttribute("SameSite", "Lax");
    }
}
