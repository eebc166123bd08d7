package org.baobab.platform.identity.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.identity.ChangeProfile;
import org.baobab.platform.identity.Profile;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** Changing what one signs in with, which takes the current password. */
@Named
@RequestScoped
@ShowsRefusals
public class CredentialsBacking {
    @Inject
    Profile profile;

    @Inject
    Notices notices;

    private String formerEmail;
    private String email;
    private String password;
    private String currentPassword;

    @PostConstruct
    void load() {
        formerEmail = profile.view().email();
        email = formerEmail;
    }

    public void save() {
        Patch<String> newEmail = email.equals(formerEmail) ? null : Patch.to(email);
        Patch<String> newPassword = password == null ? null : Patch.to(password);
        profile.change(new ChangeProfile(null, null, null, newEmail, newPassword, currentPassword, null), null);
        notices.tell("identityText", "me.credentials.saved");
        Pages.open("/me");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String typed) {
        email = typed;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String typed) {
        password = typed;
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String typed) {
        currentPassword = typed;
    }
}
