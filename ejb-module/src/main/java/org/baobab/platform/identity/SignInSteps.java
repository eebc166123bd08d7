package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.identity.challenge.LoginFailures;
import org.baobab.platform.identity.session.Client;
import org.baobab.platform.identity.session.OpenedSession;
import org.baobab.platform.identity.session.SessionKind;
import org.baobab.platform.identity.session.Sessions;
import org.baobab.platform.kernel.UnauthenticatedException;

/** The parts of a sign-in that touch the database, each in a transaction of its own, so that no connection waits while a password is checked. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class SignInSteps {
    @Inject
    AccountStore accounts;

    @Inject
    Sessions sessions;

    @Inject
    LoginFailures failures;

    @Inject
    IdentityTrail trail;

    @Inject
    Clock clock;

    @Transactional(TxType.SUPPORTS)
    Optional<Credentials> credentials(LoginName login) {
        return accounts.findByLogin(login).map(account -> new Credentials(account.id(), account.passwordHash()));
    }

    /**
     * Opens a session for a password that was right a moment ago. The account is held, so that a reset or a lock that came between is seen here, or sees this
     * session and ends it.
     *
     * @param strengthened the same password at today's strength, or null if it has that
     */
    OpenedSession afterPassword(
            LoginName login, Credentials checked, String strengthened, SessionKind kind, Client client) {
        Account account = accounts.hold(checked.accountId());
        if (!account.passwordHash().equals(checked.passwordHash())) {
            throw SignIn.wrong();
        }
        requireUnlocked(account);
        if (strengthened != null) {
            account.strengthen(strengthened);
        }
        failures.forget(login.value());
        return open(account, kind, client);
    }

    OpenedSession afterPhoneCode(UUID accountId, String phone, SessionKind kind, Client client) {
        Account account = accounts.hold(accountId);
        if (!phone.equals(account.phone())) {
            throw SignIn.wrong();
        }
        requireUnlocked(account);
        account.provePhone(clock.instant());
        return open(account, kind, client);
    }

    /**
     * Counts a wrong password. It writes the same for known and unknown names, so that both take the same time.
     *
     * @param accountId null for an unknown name
     * @return for how long the name is closed, if it was already
     */
    Optional<Duration> afterWrongPassword(LoginName login, UUID accountId) {
        Optional<Duration> closed = failures.count(login.value());
        if (closed.isEmpty()) {
            trail.record("account.sign-in-failed", accountId);
        }
        return closed;
    }

    private OpenedSession open(Account account, SessionKind kind, Client client) {
        OpenedSession opened = sessions.open(account.id(), kind, client);
        trail.record(
                "account.signed-in", account.id(), Map.of("session", opened.id().toString(), "kind", kind.name()));
        return opened;
    }

    private static void requireUnlocked(Account account) {
        if (account.isLocked()) {
            throw new UnauthenticatedException("account-locked", "Account " + account.id() + " is locked");
        }
    }

    record Credentials(UUID accountId, String passwordHash) {}
}
