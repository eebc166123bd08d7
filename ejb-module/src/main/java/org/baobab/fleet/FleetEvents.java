package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** What is recorded of vehicles, drivers and depots. */
@ApplicationScoped
class FleetEvents implements EventTypes {
    static final String VEHICLE = "vehicle";
    static final String VEHICLE_CREATED = "vehicle.created";
    static final String VEHICLE_CHANGED = "vehicle.changed";
    static final String VEHICLE_DELETED = "vehicle.deleted";
    static final String TRACKER_RENEWED = "vehicle.tracker-renewed";
    static final String ODOMETER_CORRECTED = "vehicle.odometer-corrected";

    static final String DRIVER = "driver";
    static final String DRIVER_CREATED = "driver.created";
    static final String DRIVER_CHANGED = "driver.changed";
    static final String DRIVER_DELETED = "driver.deleted";
    static final String DRIVER_CLAIMED = "driver.claimed";

    static final String DEPOT = "depot";
    static final String DEPOT_CREATED = "depot.created";
    static final String DEPOT_CHANGED = "depot.changed";
    static final String DEPOT_DELETED = "depot.deleted";

    static final String REGISTRATION = "registration";
    static final String STATUS = "status";
    static final String ODOMETER = "odometerKm";
    static final String REASON = "reason";
    static final String NAME = "name";

    private static final String PLATE = "01234-116-16";
    private static final String SOMEBODY = "Karim Benali";
    private static final String PLACE = "Dépôt d’Oued Smar";

    @Override
    public List<EventType> eventTypes() {
        Map<String, Object> plate = Map.of(REGISTRATION, PLATE);
        Map<String, Object> person = Map.of(NAME, SOMEBODY);
        Map<String, Object> place = Map.of(NAME, PLACE);
        return List.of(
                type(VEHICLE_CREATED, "Un véhicule est ajouté", "A vehicle was added", VEHICLE, plate),
                type(
                        VEHICLE_CHANGED,
                        "Un véhicule est modifié",
                        "A vehicle was changed",
                        VEHICLE,
                        Map.of(REGISTRATION, PLATE, STATUS, VehicleStatus.MAINTENANCE.name(), ODOMETER, 84210)),
                type(
                        ODOMETER_CORRECTED,
                        "Un compteur est corrigé vers le bas",
                        "An odometer was corrected downwards",
                        VEHICLE,
                        Map.of(REGISTRATION, PLATE, ODOMETER, 84120, REASON, "Compteur remplacé")),
                type(
                        TRACKER_RENEWED,
                        "L’identifiant d’un traceur est renouvelé",
                        "A tracker's id was renewed",
                        VEHICLE,
                        plate),
                type(VEHICLE_DELETED, "Un véhicule est supprimé", "A vehicle was deleted", VEHICLE, plate),
                type(DRIVER_CREATED, "Un conducteur est ajouté", "A driver was added", DRIVER, person),
                type(DRIVER_CHANGED, "Un conducteur est modifié", "A driver was changed", DRIVER, person),
                type(
                        DRIVER_CLAIMED,
                        "Un conducteur s’est connecté pour la première fois",
                        "A driver signed in for the first time",
                        DRIVER,
                        person),
                type(DRIVER_DELETED, "Un conducteur est supprimé", "A driver was deleted", DRIVER, person),
                type(DEPOT_CREATED, "Un dépôt est ajouté", "A depot was added", DEPOT, place),
                type(DEPOT_CHANGED, "Un dépôt est modifié", "A depot was changed", DEPOT, place),
                type(DEPOT_DELETED, "Un dépôt est supprimé", "A depot was deleted", DEPOT, place));
    }

    private static EventType type(
            String name, String french, String english, String subject, Map<String, Object> details) {
        return new EventType(name, french, english, subject, details);
    }
}
