package org.baobab.fleet.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** What is recorded as vehicles change hands. */
@ApplicationScoped
class HandoverEvents implements EventTypes {
    static final String ASSIGNMENT = "assignment";
    static final String DAMAGE = "damage";
    static final String SIGNED = "handover.signed";
    static final String REPORTED = "damage.reported";
    static final String SETTLED = "damage.settled";

    static final String KIND = "kind";
    static final String VEHICLE = "registration";
    static final String SIGNER = "signer";
    static final String ODOMETER = "odometerKm";
    static final String SEVERITY = "severity";

    private static final String PLATE = "01234-125-16";

    @Override
    public List<EventType> eventTypes() {
        return List.of(
                new EventType(
                        SIGNED,
                        "L’état d’un véhicule est signé au départ ou au retour",
                        "A vehicle's handover was signed",
                        ASSIGNMENT,
                        Map.of(KIND, "START", VEHICLE, PLATE, SIGNER, "Karim Boudiaf", ODOMETER, 84210)),
                new EventType(
                        REPORTED,
                        "Un dommage est signalé",
                        "A damage was reported",
                        DAMAGE,
                        Map.of(VEHICLE, PLATE, SEVERITY, "MINOR")),
                new EventType(
                        SETTLED,
                        "Un dommage est réglé",
                        "A damage was settled",
                        DAMAGE,
                        Map.of(VEHICLE, PLATE, SEVERITY, "MINOR")));
    }
}
