package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.baobab.platform.identity.password.PasswordPolicy;
import org.baobab.platform.identity.password.Passwords;
import org.baobab.platform.kernel.RuleViolationException;

/** Lets people who forgot their password choose another, by a link to their mailbox. */
@ApplicationScoped
public class PasswordRecovery {
    @Inject
    PasswordRecoverySteps steps;

    @Inject
    Passwords passwords;

    /** Mails a link if the address is known and free to sign in, and says nothing about whether it is. */
    public void forgot(String email) {
        steps.wishForLink(EmailAddress.parse("email", email).value());
    }

    /**
     * Sets a new password and ends every session.
     *
     * @throws RuleViolationException if the link does not hold, or the password is too easy to guess, which leaves the link good
     */
    public void reset(String token, String password) {
        Account account = steps.accountBehind(token);
        PasswordPolicy.require("password", password, account.email(), account.fullName());
        steps.reset(token, passwords.hash(password));
    }
}
