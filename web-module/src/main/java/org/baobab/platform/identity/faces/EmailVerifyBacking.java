package org.baobab.platform.identity.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.identity.EmailVerification;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** Proving an e-mail address behind a mailed link; by a button, because mail scanners follow links. */
@Named
@RequestScoped
@ShowsRefusals
public class EmailVerifyBacking {
    @Inject
    EmailVerification verification;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    private String token;

    public void verify() {
        verification.verify(token);
        notices.tell("identityText", "verify.done");
        Pages.open(caller.isAuthenticated() ? "/me" : "/login");
    }

    public String getToken() {
        return token;
    }

    public void setToken(String typed) {
        token = typed;
    }
}
