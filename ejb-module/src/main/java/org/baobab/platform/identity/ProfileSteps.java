package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.identity.SignInSteps.Credentials;
import org.baobab.platform.identity.session.RevocationReason;
import org.baobab.platform.identity.session.Sessions;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.StaleVersionException;

/** The parts of a profile's change that touch the database. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class ProfileSteps {
    @Inject
    AccountStore accounts;

    @Inject
    Sessions sessions;

    @Inject
    EmailVerification verification;

    @Inject
    IdentityMessages messages;

    @Inject
    IdentityTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional(TxType.SUPPORTS)
    ProfileView view(UUID id) {
        return ProfileView.of(accounts.require(id));
    }

    @Transactional(TxType.SUPPORTS)
    Credentials credentials(UUID id) {
        return new Credentials(id, accounts.require(id).passwordHash());
    }

    ProfileView change(UUID id, ChangeProfile patch, String passwordHash, Long seenVersion) {
        Account account = accounts.hold(id);
        if (seenVersion != null && seenVersion != account.version()) {
            throw new StaleVersionException("Account", id);
        }
        String formerEmail = account.email();
        Patch.apply(patch.fullName(), name -> account.rename(PersonalDetails.fullName(name)));
        Patch.apply(patch.locale(), locale -> account.speak(PersonalDetails.locale(locale)));
        Patch.apply(patch.phone(), phone -> account.answerAt(PersonalDetails.phone(phone)));
        Patch.apply(patch.email(), email -> account.moveTo(EmailAddress.parse("email", email)));
        Patch.apply(patch.avatarDocumentId(), account::showFace);
        if (passwordHash != null) {
            account.changePassword(passwordHash, clock.instant());
        }
        accounts.flush(account);
        announce(account, formerEmail, passwordHash != null);
        return ProfileView.of(account);
    }

    private void announce(Account account, String formerEmail, boolean passwordChanged) {
        if (!formerEmail.equals(account.email())) {
            verification.send(account);
            messages.emailChanged(account, formerEmail);
            trail.record("account.email-changed", account.id(), Map.of("former", formerEmail));
        }
        if (passwordChanged) {
            sessions.revokeAll(account.id(), caller.sessionId(), RevocationReason.PASSWORD_CHANGED);
            messages.passwordChanged(account);
            trail.record("account.password-changed", account.id());
        }
        trail.record("account.changed", account.id());
    }
}
