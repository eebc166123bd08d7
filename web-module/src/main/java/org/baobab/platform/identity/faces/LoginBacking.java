package org.baobab.platform.identity.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.identity.security.BrowserSignIn;
import org.baobab.platform.web.faces.ShowsRefusals;

/** Signing in with a password. */
@Named
@RequestScoped
@ShowsRefusals
public class LoginBacking {
    @Inject
    BrowserSignIn browser;

    @Inject
    Entrance entrance;

    private String login;
    private String password;

    public void signIn() {
        browser.withPassword(login, password);
        entrance.goOn();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String typed) {
        login = typed;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String typed) {
        password = typed;
    }
}
