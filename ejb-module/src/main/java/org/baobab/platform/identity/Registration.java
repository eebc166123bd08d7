package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.baobab.platform.identity.password.PasswordPolicy;
import org.baobab.platform.identity.password.Passwords;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.RuleViolationException;

/** Makes accounts for people who come by themselves. They can sign in at once; the link in their first mail proves their address. */
@ApplicationScoped
public class Registration {
    @Inject
    RegistrationSteps steps;

    @Inject
    Passwords passwords;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @throws ConflictException {@code email-taken} or {@code phone-taken}
     * @throws RuleViolationException for anything that cannot be used as it is
     */
    public ProfileView register(RegisterAccount wish) {
        Findings findings = new Findings();
        EmailAddress email = findings.check(() -> EmailAddress.parse("email", wish.email()));
        String phone = findings.check(() -> PersonalDetails.phone(wish.phone()));
        String fullName = findings.check(() -> PersonalDetails.fullName(wish.fullName()));
        String locale = findings.check(() -> locale(wish));
        findings.check(() -> PasswordPolicy.require("password", wish.password(), wish.email(), wish.fullName()));
        findings.requireNone();
        // The constraint has the last word; asking first only spares the work of hashing a password for nothing.
        steps.requireFree(email, phone);
        String hash = passwords.hash(wish.password());
        return steps.create(new Account(email, phone, fullName, locale, hash, clock.instant()));
    }

    private String locale(RegisterAccount wish) {
        return wish.locale() == null
                ? PersonalDetails.localeOf(caller.locale())
                : PersonalDetails.locale(wish.locale());
    }
}
