package org.baobab.fleet.fence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.baobab.platform.persistence.OwnSql;

/** Counts what became different about an organisation's zones and limits, so that no node watches by old ones. */
@ApplicationScoped
class FenceEditions {
    @PersistenceContext
    EntityManager em;

    @Inject
    Event<FenceChanged> changed;

    /** Those who change at once wait for one another here. */
    void next(UUID organization) {
        OwnSql.changing(em, """
                        INSERT INTO fleet_fence_edition AS known (organization_id, edition) VALUES (:organization, 1)
                        ON CONFLICT (organization_id) DO UPDATE SET edition = known.edition + 1""").setParameter("organization", organization).executeUpdate();
    }

    void next(Geofence fence, boolean moved) {
        next(fence.organizationId());
        changed.fire(new FenceChanged(fence.organizationId(), fence.id(), moved));
    }
}
