package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import org.baobab.platform.identity.challenge.AccountTokens;
import org.baobab.platform.identity.challenge.AccountTokens.Redeemed;
import org.baobab.platform.identity.challenge.TokenPurpose;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.TooManyRequestsException;

/** Proves by a mailed link that a person reads the mailbox they named. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class EmailVerification {
    static final Duration LINK_LIFE = Duration.ofDays(3);

    private static final Duration LIMIT_WINDOW = Duration.ofHours(1);
    private static final int MOST_IN_WINDOW = 5;

    @Inject
    AccountStore accounts;

    @Inject
    AccountTokens tokens;

    @Inject
    IdentityMessages messages;

    @Inject
    IdentityTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws RuleViolationException if the link is unknown, used, replaced or late */
    public void verify(String token) {
        Redeemed link = tokens.redeem(token, TokenPurpose.VERIFY_EMAIL);
        Account account = accounts.hold(link.accountId());
        account.proveEmail(link.email(), clock.instant());
        trail.record("account.email-verified", account.id());
    }

    /** Sends the person who calls another link, if one is still needed. */
    public void sendAgain() {
        Account account = accounts.require(caller.requireAccount());
        if (account.isEmailVerified()) {
            return;
        }
        if (tokens.issuedSince(
                        account.id(), TokenPurpose.VERIFY_EMAIL, clock.instant().minus(LIMIT_WINDOW))
                >= MOST_IN_WINDOW) {
            throw new TooManyRequestsException("too-many-mails", "Too many links for one account", LIMIT_WINDOW);
        }
        send(account);
    }

    void send(Account account) {
        String token = tokens.issue(account.id(), TokenPurpose.VERIFY_EMAIL, account.email(), LINK_LIFE);
        messages.verifyEmail(account, token, LINK_LIFE);
    }
}
