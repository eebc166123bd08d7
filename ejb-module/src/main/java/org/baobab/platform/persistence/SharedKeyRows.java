package org.baobab.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Apart, so that a key is committed before anything that was signed with it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class SharedKeyRows {
    @PersistenceContext
    EntityManager em;

    /** The fresh key, or the one that was there. */
    public byte[] keep(String table, byte[] fresh) {
        OwnSql.changing(em, "INSERT INTO " + table + " (secret) VALUES (:secret) ON CONFLICT DO NOTHING")
                .setParameter("secret", fresh)
                .executeUpdate();
        return (byte[]) em.createNativeQuery("SELECT secret FROM " + table, byte[].class)
                .getSingleResult();
    }
}
