package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.identity.challenge.AccountTokens;
import org.baobab.platform.identity.challenge.AccountTokens.Redeemed;
import org.baobab.platform.identity.challenge.LoginFailures;
import org.baobab.platform.identity.challenge.TokenPurpose;
import org.baobab.platform.identity.session.RevocationReason;
import org.baobab.platform.identity.session.Sessions;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.Priority;
import org.baobab.platform.task.Tasks;

/** The parts of a password recovery that touch the database. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class PasswordRecoverySteps {
    private static final Duration LINK_LIFE = Duration.ofHours(1);
    private static final Duration LIMIT_WINDOW = Duration.ofHours(1);
    private static final int MOST_IN_WINDOW = 5;

    @Inject
    AccountStore accounts;

    @Inject
    AccountTokens tokens;

    @Inject
    Sessions sessions;

    @Inject
    LoginFailures failures;

    @Inject
    IdentityMessages messages;

    @Inject
    IdentityTrail trail;

    @Inject
    Tasks tasks;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The same for every address; what differs follows in the task. */
    void wishForLink(String email) {
        UUID account = accounts.findByEmail(email).map(Account::id).orElse(null);
        tasks.submit(NewTask.of(ResetMail.KIND, new ResetMail.Wish(account, caller.address()))
                .priority(Priority.URGENT));
    }

    void mailLink(UUID accountId) {
        accounts.find(accountId)
                .filter(account -> !account.isLocked() && isWithinLimit(account))
                .ifPresent(account -> {
                    String token = tokens.issue(account.id(), TokenPurpose.RESET_PASSWORD, account.email(), LINK_LIFE);
                    messages.resetPassword(account, token, LINK_LIFE);
                    trail.record("account.reset-requested", account.id());
                });
    }

    @Transactional(TxType.SUPPORTS)
    Account accountBehind(String token) {
        return accounts.require(tokens.peek(token, TokenPurpose.RESET_PASSWORD).accountId());
    }

    void reset(String token, String hash) {
        Redeemed link = tokens.redeem(token, TokenPurpose.RESET_PASSWORD);
        Account account = accounts.hold(link.accountId());
        Instant now = clock.instant();
        account.changePassword(hash, now);
        account.proveEmail(link.email(), now);
        sessions.revokeAll(account.id(), null, RevocationReason.PASSWORD_CHANGED);
        failures.forget(account.email());
        if (account.phone() != null) {
            failures.forget(account.phone());
        }
        messages.passwordChanged(account);
        trail.record("account.password-reset", account.id());
    }

    private boolean isWithinLimit(Account account) {
        Instant since = clock.instant().minus(LIMIT_WINDOW);
        return tokens.issuedSince(account.id(), TokenPurpose.RESET_PASSWORD, since) < MOST_IN_WINDOW;
    }
}
