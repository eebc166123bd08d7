package org.baobab.fleet.fence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** What is recorded of zones and speed limits. */
@ApplicationScoped
class FenceEvents implements EventTypes {
    static final String SUBJECT = "geofence";
    static final String CREATED = "geofence.created";
    static final String CHANGED = "geofence.changed";
    static final String DELETED = "geofence.deleted";
    static final String LIMITS = "speed-limits.changed";
    static final String LIMITS_SUBJECT = "organization";

    static final String NAME = "name";
    static final String KIND = "kind";
    static final String GENERAL = "limitKmh";
    static final String VEHICLES = "vehicles";

    @Override
    public List<EventType> eventTypes() {
        Map<String, Object> fence = Map.of(NAME, "Port d’Alger", KIND, FenceKind.FORBIDDEN.name());
        return List.of(
                new EventType(CREATED, "Une zone est ajoutée", "A geofence was added", SUBJECT, fence),
                new EventType(CHANGED, "Une zone est modifiée", "A geofence was changed", SUBJECT, fence),
                new EventType(DELETED, "Une zone est supprimée", "A geofence was deleted", SUBJECT, fence),
                new EventType(
                        LIMITS,
                        "Les limites de vitesse sont modifiées",
                        "The speed limits were changed",
                        LIMITS_SUBJECT,
                        Map.of(GENERAL, 110, VEHICLES, 3)));
    }
}
