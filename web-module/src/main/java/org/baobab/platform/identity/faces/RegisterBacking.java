package org.baobab.platform.identity.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.identity.RegisterAccount;
import org.baobab.platform.identity.Registration;
import org.baobab.platform.identity.security.BrowserSignIn;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.ShowsRefusals;

/** Making an account, which is signed in at once. */
@Named
@RequestScoped
@ShowsRefusals
public class RegisterBacking {
    @Inject
    Registration registration;

    @Inject
    BrowserSignIn browser;

    @Inject
    Entrance entrance;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    private String fullName;
    private String email;
    private String phone;
    private String password;

    public void register() {
        registration.register(new RegisterAccount(email, phone, password, fullName, preferences.getLanguage()));
        browser.withPassword(email, password);
        notices.tell("identityText", "register.welcome", fullName);
        entrance.goOn();
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String typed) {
        fullName = typed;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String typed) {
        email = typed;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String typed) {
        phone = typed;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String typed) {
        password = typed;
    }
}
