package org.baobab.platform.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.identity.password.Passwords;
import org.baobab.platform.identity.session.RevocationReason;
import org.baobab.platform.identity.session.Sessions;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;

/** What administrators of the platform see and do with other people's accounts. */
@Stateless
@NeedsPlatform(PlatformRole.ADMIN)
public class AccountAdministration {
    @Inject
    AccountStore accounts;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    IdentityTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Newest first.
     *
     * @param search part of a name, an e-mail address or a telephone number; null or blank for all
     */
    public Slice<AccountView> list(String search, Paging paging) {
        List<Account> rows = accounts.search(search == null ? "" : search.strip(), paging);
        return Slice.cut(rows, paging, Account::id).map(AccountView::of);
    }

    public AccountView get(UUID id) {
        return AccountView.of(accounts.require(id));
    }

    /** Locks an account, which ends its sessions, or unlocks it. */
    public AccountView setLocked(UUID id, boolean locked, Long seenVersion) {
        Account account = holdOther(id, seenVersion);
        if (locked == account.isLocked()) {
            return AccountView.of(account);
        }
        if (locked) {
            account.lock(clock.instant());
            sessions.revokeAll(id, null, RevocationReason.ACCOUNT_LOCKED);
        } else {
            account.unlock();
        }
        accounts.flush(account);
        trail.record(locked ? "account.locked" : "account.unlocked", id);
        return AccountView.of(account);
    }

    public AccountView setPlatformRole(UUID id, PlatformRole role, Long seenVersion) {
        Account account = holdOther(id, seenVersion);
        if (role == account.platformRole()) {
            return AccountView.of(account);
        }
        account.promote(role);
        accounts.flush(account);
        sessions.refresh(id);
        trail.record("account.role-changed", id, Map.of("role", role.name()));
        return AccountView.of(account);
    }

    /** Makes an account whose mailbox needs no proof, for somebody who did not come by themselves. */
    public AccountView provide(ProvideAccount wish) {
        return create(wish, passwords.hash(wish.password()));
    }

    /** Makes many accounts at once; people with the same password share its hash, which takes long to make. */
    public List<AccountView> provideAll(List<ProvideAccount> wishes) {
        Map<String, String> hashes = new HashMap<>();
        return wishes.stream()
                .map(wish -> create(wish, hashes.computeIfAbsent(wish.password(), passwords::hash)))
                .toList();
    }

    private AccountView create(ProvideAccount wish, String hash) {
        Account account = new Account(
                EmailAddress.parse("email", wish.email()),
                PersonalDetails.phone(wish.phone()),
                PersonalDetails.fullName(wish.fullName()),
                PersonalDetails.locale(wish.locale()),
                hash,
                clock.instant());
        account.proveEmail(account.email(), clock.instant());
        account.promote(wish.platformRole());
        accounts.add(account);
        trail.record("account.provided", account.id());
        return AccountView.of(account);
    }

    /** An administrator who locks or demotes themselves could leave nobody who can undo it. */
    private Account holdOther(UUID id, Long seenVersion) {
        Account account = accounts.hold(id);
        if (id.equals(caller.accountId())) {
            throw new ConflictException("own-account", "An administrator tried to change their own access");
        }
        if (seenVersion != null && seenVersion != account.version()) {
            throw new StaleVersionException("Account", id);
        }
        return account;
    }
}
