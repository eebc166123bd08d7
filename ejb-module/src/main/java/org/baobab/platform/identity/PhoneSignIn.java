package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.baobab.platform.identity.challenge.PhoneCodes;
import org.baobab.platform.kernel.PhoneNumber;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.TooManyRequestsException;

/** Texts people a code to sign in with; {@link SignIn} takes it. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class PhoneSignIn {
    @Inject
    AccountStore accounts;

    @Inject
    PhoneCodes codes;

    @Inject
    IdentityMessages messages;

    /**
     * Texts a code if the number is known and free to sign in, and says nothing about whether it is.
     *
     * @throws RuleViolationException if it is no telephone number
     * @throws TooManyRequestsException if this number, known or not, asked for too many
     */
    public void sendCode(String typedPhone) {
        String phone = PhoneNumber.parse("phone", typedPhone, null).e164();
        Optional<Account> account = accounts.findByPhone(phone).filter(known -> !known.isLocked());
        String code = codes.issue(phone, account.map(Account::id).orElse(null));
        account.ifPresent(known -> messages.phoneCode(known, code, codes.life()));
    }
}
