package org.baobab.fleet.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** What is recorded of assignments. */
@ApplicationScoped
class AssignmentEvents implements EventTypes {
    static final String SUBJECT = "assignment";
    static final String PLANNED = "assignment.planned";
    static final String CHANGED = "assignment.changed";
    static final String STARTED = "assignment.started";
    static final String ENDED = "assignment.ended";
    static final String CANCELLED = "assignment.cancelled";
    static final String DELETED = "assignment.deleted";

    static final String VEHICLE = "registration";
    static final String DRIVER = "driver";
    static final String START = "startsAt";
    static final String END = "endsAt";

    @Override
    public List<EventType> eventTypes() {
        return List.of(
                type(PLANNED, "Un véhicule est attribué à un conducteur", "A vehicle was assigned to a driver"),
                type(CHANGED, "Une attribution est modifiée", "An assignment was changed"),
                type(STARTED, "Une attribution commence", "An assignment begins"),
                type(ENDED, "Une attribution se termine", "An assignment ended"),
                type(CANCELLED, "Une attribution est annulée", "An assignment was cancelled"),
                type(DELETED, "Une attribution est supprimée", "An assignment was deleted"));
    }

    private static EventType type(String name, String french, String english) {
        return new EventType(
                name,
                french,
                english,
                SUBJECT,
                Map.of(
                        VEHICLE, "01234-125-16",
                        DRIVER, "Karim Boudiaf",
                        START, "2026-11-23T07:00:00Z",
                        END, "2026-11-23T17:00:00Z"));
    }

    static Map<String, Object> details(AssignmentView view) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put(VEHICLE, String.valueOf(view.registration()));
        details.put(DRIVER, String.valueOf(view.driverName()));
        details.put(START, view.startsAt().toString());
        if (view.endsAt() != null) {
            details.put(END, view.endsAt().toString());
        }
        return details;
    }
}
