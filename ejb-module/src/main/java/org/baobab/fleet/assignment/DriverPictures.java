package org.baobab.fleet.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.picture.LentPictures;

/** Who drives a vehicle, now or next, sees its picture without being a member of its organisation. */
@ApplicationScoped
class DriverPictures implements LentPictures {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Override
    public boolean shows(UUID documentId) {
        return caller.accountId() != null
                && !em.createNativeQuery("""
                                SELECT 1 FROM fleet_driver d
                                    JOIN fleet_assignment a ON a.driver_id = d.id AND a.state IN ('PLANNED', 'ACTIVE')
                                    JOIN fleet_vehicle v ON v.id = a.vehicle_id
                                WHERE d.account_id = :account AND v.photo_document_id = :document
                                LIMIT 1""", Integer.class)
                        .setParameter("account", caller.accountId())
                        .setParameter("document", documentId)
                        .getResultList()
                        .isEmpty();
    }
}
