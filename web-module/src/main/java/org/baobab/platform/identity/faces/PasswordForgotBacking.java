package org.baobab.platform.identity.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.identity.PasswordRecovery;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** Asking for a link to choose a new password. */
@Named
@RequestScoped
@ShowsRefusals
public class PasswordForgotBacking {
    @Inject
    PasswordRecovery recovery;

    @Inject
    Notices notices;

    private String email;

    public void send() {
        recovery.forgot(email);
        notices.tell("identityText", "forgot.sent");
        Pages.open("/login");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String typed) {
        email = typed;
    }
}
