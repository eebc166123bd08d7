package org.baobab.fleet.fence.violation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** What is recorded of violations. */
@ApplicationScoped
class ViolationEvents implements EventTypes {
    static final String SUBJECT = "violation";
    static final String FOUND = "violation.found";
    static final String WITHDRAWN = "violation.withdrawn";
    static final String ACKNOWLEDGED = "violation.acknowledged";

    static final String KIND = "kind";
    static final String VEHICLE = "vehicleId";
    static final String REGISTRATION = "registration";
    static final String FENCE = "geofence";
    static final String AT = "at";
    static final String LAT = "lat";
    static final String LNG = "lng";
    static final String SPEED = "speedKmh";
    static final String LIMIT = "limitKmh";
    static final String NOTE = "note";

    private static final String PLATE = "01234-116-16";

    @Override
    public List<EventType> eventTypes() {
        Map<String, Object> found = new HashMap<>();
        found.put(KIND, ViolationKind.ENTERED_FORBIDDEN.name());
        found.put(VEHICLE, "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b10");
        found.put(REGISTRATION, PLATE);
        found.put(FENCE, "Port d’Alger");
        found.put(AT, "2026-11-21T08:30:00Z");
        found.put(LAT, 36.7689);
        found.put(LNG, 3.0661);
        found.put(SPEED, 42);
        found.put(LIMIT, 30);
        return List.of(
                new EventType(
                        FOUND,
                        "Un véhicule sort d’une zone permise, entre dans une zone interdite ou roule trop vite",
                        "A vehicle left an allowed zone, entered a forbidden one, or was too fast",
                        SUBJECT,
                        found),
                new EventType(
                        WITHDRAWN,
                        "Un véhicule dont on n’avait plus de nouvelles n’était pas là où on le croyait",
                        "A vehicle that had fallen silent was not where it was believed to be",
                        SUBJECT,
                        Map.of(
                                KIND,
                                ViolationKind.ENTERED_FORBIDDEN.name(),
                                VEHICLE,
                                "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b10",
                                AT,
                                "2026-11-21T18:00:00Z")),
                new EventType(
                        ACKNOWLEDGED,
                        "Une infraction est traitée",
                        "A violation was acknowledged",
                        SUBJECT,
                        Map.of(REGISTRATION, PLATE, NOTE, "Livraison urgente, accord du client")));
    }
}
