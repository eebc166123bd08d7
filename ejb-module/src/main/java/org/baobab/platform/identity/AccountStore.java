package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.StaleVersionException;
import org.hibernate.exception.ConstraintViolationException;

/** Accounts in the database, within the caller's transaction. */
@ApplicationScoped
class AccountStore {
    /** Sorts after every id that is ever made. */
    private static final UUID LAST = new UUID(-1, -1);

    @PersistenceContext
    EntityManager em;

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Account require(UUID id) {
        return find(id).orElseThrow(() -> new NotFoundException("Account", id));
    }

    /** The account as it is now, and as it stays until this transaction ends. */
    Account hold(UUID id) {
        Account account = em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new NotFoundException("Account", id);
        }
        return account;
    }

    Optional<Account> findByEmail(String email) {
        return one("select a from Account a where a.email = :value", email);
    }

    Optional<Account> findByPhone(String phone) {
        return one("select a from Account a where a.phone = :value", phone);
    }

    Optional<Account> findByLogin(LoginName login) {
        return one("select a from Account a where a.email = :value or a.phone = :value", login.value());
    }

    List<Account> findAll(Collection<UUID> ids) {
        return em.createQuery("select a from Account a where a.id in :ids", Account.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Account> withPlatformRole(Collection<PlatformRole> roles) {
        return em.createQuery("select a from Account a where a.platformRole in :roles order by a.id", Account.class)
                .setParameter("roles", roles)
                .getResultList();
    }

    /** Newest first; an empty text finds all. */
    List<Account> search(String text, Paging paging) {
        String pattern = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return em.createQuery("""
                        select a from Account a
                        where a.id < :after and (a.email like :pattern escape '\\'
                            or lower(a.fullName) like :pattern escape '\\' or a.phone like :pattern escape '\\')
                        order by a.id desc""", Account.class)
                .setParameter("after", paging.after() == null ? LAST : paging.after())
                .setParameter("pattern", pattern)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    void add(Account account) {
        em.persist(account);
        flush(account);
    }

    /** Writes now, so that a lost race is told in the words of the application. */
    void flush(Account account) {
        try {
            em.flush();
        } catch (OptimisticLockException lost) {
            throw new StaleVersionException("Account", account.id(), lost);
        } catch (ConstraintViolationException taken) {
            throw switch (String.valueOf(taken.getConstraintName())) {
                case "account_email_uk" -> conflict("email-taken", account.email(), taken);
                case "account_phone_uk" -> conflict("phone-taken", account.phone(), taken);
                default -> taken;
            };
        }
    }

    private Optional<Account> one(String query, String value) {
        return em.createQuery(query, Account.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    private static ConflictException conflict(String slug, String value, Throwable cause) {
        return new ConflictException(slug, value + " belongs to another account", Map.of("value", value), cause);
    }
}
