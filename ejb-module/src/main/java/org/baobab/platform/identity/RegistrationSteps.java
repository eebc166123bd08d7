package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import org.baobab.platform.kernel.ConflictException;

/** The parts of a registration that touch the database. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class RegistrationSteps {
    @Inject
    AccountStore accounts;

    @Inject
    EmailVerification verification;

    @Inject
    IdentityTrail trail;

    @Transactional(TxType.SUPPORTS)
    void requireFree(EmailAddress email, String phone) {
        if (accounts.findByEmail(email.value()).isPresent()) {
            throw taken("email-taken", email.value());
        }
        if (phone != null && accounts.findByPhone(phone).isPresent()) {
            throw taken("phone-taken", phone);
        }
    }

    ProfileView create(Account account) {
        accounts.add(account);
        verification.send(account);
        trail.record("account.registered", account.id());
        return ProfileView.of(account);
    }

    private static ConflictException taken(String slug, String value) {
        return new ConflictException(slug, value + " belongs to another account", Map.of("value", value));
    }
}
