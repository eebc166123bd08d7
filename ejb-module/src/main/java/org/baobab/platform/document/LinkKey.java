package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import org.baobab.platform.persistence.OwnSql;

/** The one key of all nodes under which links are signed; the first node that needs it makes it. */
@ApplicationScoped
class LinkKey {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    LinkKeyRow row;

    private volatile byte[] known;

    byte[] secret() {
        if (known == null) {
            byte[] fresh = new byte[BYTES];
            RANDOM.nextBytes(fresh);
            known = row.keep(fresh);
        }
        return known;
    }

    /** Apart, so that the key is committed before a link that was signed with it. */
    @ApplicationScoped
    static class LinkKeyRow {
        @PersistenceContext
        EntityManager em;

        @Transactional(TxType.REQUIRES_NEW)
        byte[] keep(byte[] fresh) {
            OwnSql.changing(em, "INSERT INTO document_link_key (secret) VALUES (:secret) ON CONFLICT DO NOTHING")
                    .setParameter("secret", fresh)
                    .executeUpdate();
            return (byte[]) em.createNativeQuery("SELECT secret FROM document_link_key", byte[].class)
                    .getSingleResult();
        }
    }
}
