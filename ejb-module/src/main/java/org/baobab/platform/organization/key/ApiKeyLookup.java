package org.baobab.platform.organization.key;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.persistence.Tenancy;

/** Finds a key by its prefix, before anybody has entered an organisation. */
@Stateless
public class ApiKeyLookup {
    @PersistenceContext
    EntityManager em;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<KnownKey> find(String prefix) {
        return Tenancy.everywhere(em)
                .createQuery("""
                        select new org.baobab.platform.organization.key.KnownKey(k.id, k.prefix, k.organizationId, k.role, k.secretHash,
                            k.expiresAt, k.lastUsedAt)
                        from ApiKey k
                        where k.prefix = :prefix and k.revokedAt is null""", KnownKey.class)
                .setParameter("prefix", prefix)
                .getResultStream()
                .findFirst();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void noteUse(UUID id, Instant now) {
        Tenancy.everywhere(em)
                .createQuery("update ApiKey k set k.lastUsedAt = :now where k.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }
}
