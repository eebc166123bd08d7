package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baobab.platform.kernel.PlatformRole;

/** Looks people up for other capabilities, which hold accounts by their id. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class AccountDirectory {
    @Inject
    AccountStore accounts;

    public Optional<AccountView> find(UUID id) {
        return accounts.find(id).map(AccountView::of);
    }

    /** In whatever case and with whatever blanks the address is written. */
    public Optional<AccountView> findByEmail(String email) {
        return EmailAddress.find(email)
                .flatMap(address -> accounts.findByEmail(address.value()))
                .map(AccountView::of);
    }

    /** Those that exist, by id. */
    public Map<UUID, AccountView> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.findAll(ids).stream()
                        .map(AccountView::of)
                        .collect(Collectors.toMap(AccountView::id, Function.identity()));
    }

    /** Those who keep the platform running, and can sign in. */
    public List<AccountView> operators() {
        return accounts.withPlatformRole(Set.of(PlatformRole.OPERATOR, PlatformRole.ADMIN)).stream()
                .filter(account -> !account.isLocked())
                .map(AccountView::of)
                .toList();
    }
}
