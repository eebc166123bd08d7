package org.baobab.platform.identity.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.identity.PasswordRecovery;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** Choosing a new password behind a mailed link. */
@Named
@RequestScoped
@ShowsRefusals
public class PasswordResetBacking {
    @Inject
    PasswordRecovery recovery;

    @Inject
    Notices notices;

    private String token;
    private String password;

    public void save() {
        recovery.reset(token, password);
        notices.tell("identityText", "reset.done");
        Pages.open("/login");
    }

    public String getToken() {
        return token;
    }

    public void setToken(String typed) {
        token = typed;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String typed) {
        password = typed;
    }
}
