package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.identity.SignInSteps.Credentials;
import org.baobab.platform.identity.challenge.LoginFailures;
import org.baobab.platform.identity.challenge.PhoneCodes;
import org.baobab.platform.identity.password.Passwords;
import org.baobab.platform.identity.session.Client;
import org.baobab.platform.identity.session.OpenedSession;
import org.baobab.platform.identity.session.SessionKind;
import org.baobab.platform.kernel.PhoneNumber;
import org.baobab.platform.kernel.TooManyRequestsException;
import org.baobab.platform.kernel.UnauthenticatedException;

/** Lets people in, by password or by a code sent to their telephone, and says the same in the same time whether the name is known or not. */
@ApplicationScoped
public class SignIn {
    @Inject
    SignInSteps steps;

    @Inject
    LoginFailures failures;

    @Inject
    Passwords passwords;

    @Inject
    PhoneCodes codes;

    /**
     * @throws UnauthenticatedException {@code credentials-wrong}, or {@code account-locked} to those who know the password
     * @throws TooManyRequestsException {@code login-closed} after too many wrong ones
     */
    public OpenedSession withPassword(String typedLogin, String password, SessionKind kind, Client client) {
        LoginName login = LoginName.of(typedLogin);
        failures.closedFor(login.value()).ifPresent(SignIn::refuseUntil);
        Optional<Credentials> credentials = steps.credentials(login);
        String stored = credentials.map(Credentials::passwordHash).orElse(null);
        if (!passwords.matches(password, stored)) {
            UUID account = credentials.map(Credentials::accountId).orElse(null);
            steps.afterWrongPassword(login, account).ifPresent(SignIn::refuseUntil);
            throw wrong();
        }
        // Somebody else's guesses may have closed the name while this one was being checked.
        failures.closedFor(login.value()).ifPresent(SignIn::refuseUntil);
        String strengthened = passwords.isOutdated(stored) ? passwords.hash(password) : null;
        return steps.afterPassword(login, credentials.orElseThrow(), strengthened, kind, client);
    }

    /** @throws UnauthenticatedException {@code code-wrong}: not the code, or used, replaced, late, or tried too often */
    public OpenedSession withPhoneCode(String typedPhone, String code, SessionKind kind, Client client) {
        String phone = PhoneNumber.parse("phone", typedPhone, null).e164();
        UUID account = codes.redeem(phone, code.strip())
                .orElseThrow(() -> new UnauthenticatedException("code-wrong", "The code does not hold"));
        return steps.afterPhoneCode(account, phone, kind, client);
    }

    static UnauthenticatedException wrong() {
        return new UnauthenticatedException("credentials-wrong", "The login name or the password is wrong");
    }

    static void refuseUntil(Duration wait) {
        throw new TooManyRequestsException("login-closed", "Too many wrong passwords for one login name", wait);
    }
}
