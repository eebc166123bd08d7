package org.baobab.platform.identity.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baobab.platform.identity.ChangeProfile;
import org.baobab.platform.identity.EmailVerification;
import org.baobab.platform.identity.Profile;
import org.baobab.platform.identity.ProfileView;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.ShowsRefusals;

/** One's own profile, as the person had it on screen. */
@Named
@ViewScoped
@ShowsRefusals
public class MeBacking implements Serializable {
    @Inject
    Profile profile;

    @Inject
    EmailVerification verification;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    private String fullName;
    private String phone;
    private String locale;
    private String email;
    private boolean emailVerified;
    private long seenVersion;
    private List<String> seenFacts;

    @PostConstruct
    void load() {
        ProfileView seen = profile.view();
        fullName = seen.fullName();
        phone = seen.phone();
        locale = seen.locale().substring(0, 2);
        email = seen.email();
        emailVerified = seen.emailVerified();
        seenVersion = seen.version();
        seenFacts = onScreen(seen);
    }

    public void save() {
        profile.change(
                new ChangeProfile(Patch.to(fullName), Patch.to(locale), Patch.to(phone), null, null, null, null),
                version());
        preferences.remember(locale);
        notices.tell("identityText", "me.saved");
        Pages.open("/me");
    }

    /** A new photo, which is set beside this form, does not make what is in it old. */
    private long version() {
        ProfileView now = profile.view();
        return onScreen(now).equals(seenFacts) ? now.version() : seenVersion;
    }

    private static List<String> onScreen(ProfileView person) {
        return new ArrayList<>(Arrays.asList(person.fullName(), person.phone(), person.locale(), person.email()));
    }

    public void proveEmail() {
        verification.sendAgain();
        notices.tell("identityText", "me.email.sent", email);
        Pages.open("/me");
    }

    public String getEmail() {
        return email;
    }

    public boolean isEmailVerified() {
        return emailVerified;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String typed) {
        fullName = typed;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String typed) {
        phone = typed;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String typed) {
        locale = typed;
    }
}
