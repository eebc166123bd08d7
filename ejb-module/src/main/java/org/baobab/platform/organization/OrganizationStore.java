package org.baobab.platform.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.StaleVersionException;
import org.hibernate.exception.ConstraintViolationException;

/** Organisations, members and invitations in the database, within the caller's transaction. */
@ApplicationScoped
class OrganizationStore {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @PersistenceContext
    EntityManager em;

    /** The organisation, with its row locked: of all who change who is who in it, one goes first. */
    Organization hold(UUID id) {
        Organization organization = em.find(Organization.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (organization == null) {
            throw new NotFoundException("Organization", id);
        }
        return organization;
    }

    Organization require(UUID id) {
        Organization organization = em.find(Organization.class, id);
        if (organization == null) {
            throw new NotFoundException("Organization", id);
        }
        return organization;
    }

    List<Membership> members(UUID organizationId, Paging paging) {
        return em.createQuery("""
                        select m from Membership m
                        where m.organizationId = :organization and m.id > :after
                        order by m.id""", Membership.class)
                .setParameter("organization", organizationId)
                .setParameter("after", paging.after() == null ? BEFORE_ALL : paging.after())
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    Optional<Membership> findMember(UUID organizationId, UUID accountId) {
        return em.createQuery(
                        "select m from Membership m where m.organizationId = :organization and m.accountId = :account",
                        Membership.class)
                .setParameter("organization", organizationId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    Membership requireMember(UUID organizationId, UUID accountId) {
        return findMember(organizationId, accountId).orElseThrow(() -> new NotFoundException("Member", accountId));
    }

    long owners(UUID organizationId) {
        return em.createQuery(
                        "select count(m) from Membership m where m.organizationId = :organization and m.role = :owner",
                        Long.class)
                .setParameter("organization", organizationId)
                .setParameter("owner", Role.OWNER)
                .getSingleResult();
    }

    List<UUID> memberIds(UUID organizationId) {
        return em.createQuery("select m.accountId from Membership m where m.organizationId = :organization", UUID.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    List<Invitation> invitations(UUID organizationId, Paging paging) {
        return em.createQuery("""
                        select i from Invitation i
                        where i.organizationId = :organization and i.acceptedAt is null and i.id > :after
                        order by i.id""", Invitation.class)
                .setParameter("organization", organizationId)
                .setParameter("after", paging.after() == null ? BEFORE_ALL : paging.after())
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    Optional<Invitation> findOpenInvitation(UUID organizationId, String email) {
        return em.createQuery("""
                        select i from Invitation i
                        where i.organizationId = :organization and i.email = :email and i.acceptedAt is null""", Invitation.class)
                .setParameter("organization", organizationId)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    Optional<Invitation> findInvitation(SecretToken token, LockModeType lock) {
        return em.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", token.hash())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    void add(Object row) {
        em.persist(row);
    }

    void remove(Object row) {
        em.remove(row);
    }

    /** Writes now, so that a lost race is told in the words of the application. */
    void flush(String what, Object key) {
        try {
            em.flush();
        } catch (OptimisticLockException lost) {
            throw new StaleVersionException(what, key, lost);
        } catch (ConstraintViolationException taken) {
            if ("membership_account_uk".equals(taken.getConstraintName())) {
                throw new ConflictException("already-member", key + " is a member already", Map.of(), taken);
            }
            throw taken;
        }
    }
}
