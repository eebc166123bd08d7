package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.baobab.platform.picture.LentPictures;

/** The logo of an agency stands beside its listings, for visitors too. */
@ApplicationScoped
class AgencyLogos implements LentPictures {
    @PersistenceContext
    EntityManager em;

    @Override
    public boolean shows(UUID documentId) {
        return !em.createQuery("select 1 from Advertiser a where a.logoDocumentId = :document", Integer.class)
                .setParameter("document", documentId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
