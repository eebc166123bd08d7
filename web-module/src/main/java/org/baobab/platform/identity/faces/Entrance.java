package org.baobab.platform.identity.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.identity.security.BrowserSignIn;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;

/** Where a person goes after coming in by any of the ways, and the way out. */
@Named
@RequestScoped
public class Entrance {
    private static final String FIRST_PAGE = "/organizations";

    @Inject
    BrowserSignIn browser;

    @Inject
    Notices notices;

    private String next;

    /** To the page that asked for the sign-in, else to the first one. */
    public void goOn() {
        Pages.open(Pages.local(next, FIRST_PAGE));
    }

    public void leave() {
        browser.signOut();
        notices.tell("identityText", "login.signedOut");
        Pages.open("/login");
    }

    /** What links between the ways in append, so that each still leads to the page that asked for the sign-in. */
    public String getSuffix() {
        return next == null ? "" : "?next=" + Pages.encode(Pages.local(next, FIRST_PAGE));
    }

    public String getNext() {
        return next;
    }

    public void setNext(String address) {
        next = address;
    }
}
