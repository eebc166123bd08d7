package org.baobab.platform.identity.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.baobab.platform.identity.Profile;
import org.baobab.platform.identity.security.BrowserSignIn;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.Preferences;

/** Where a person goes after coming in by any of the ways, and the way out. */
@Named
@RequestScoped
public class Entrance {
    private static final String FIRST_PAGE = "/organizations";

    @Inject
    BrowserSignIn browser;

    @Inject
    Profile profile;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    private String next;

    /** To the page that asked for the sign-in, else to the first one, in the person's language. */
    public void goOn() {
        preferences.remember(Locale.forLanguageTag(profile.view().locale()).getLanguage());
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
