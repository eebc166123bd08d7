package org.baobab.fleet.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** What is recorded of papers. */
@ApplicationScoped
class PaperEvents implements EventTypes {
    static final String SUBJECT = "paper";
    static final String CREATED = "paper.created";
    static final String CHANGED = "paper.changed";
    static final String DELETED = "paper.deleted";

    @Override
    public List<EventType> eventTypes() {
        Map<String, Object> details = details(PaperKind.INSURANCE, LocalDate.of(2026, 12, 21));
        return List.of(
                new EventType(
                        CREATED, "Un papier du parc est ajouté", "A paper of the fleet was added", SUBJECT, details),
                new EventType(
                        CHANGED, "Un papier du parc est modifié", "A paper of the fleet was changed", SUBJECT, details),
                new EventType(
                        DELETED,
                        "Un papier du parc est supprimé",
                        "A paper of the fleet was deleted",
                        SUBJECT,
                        details));
    }

    static Map<String, Object> of(Paper paper) {
        return details(paper.kind(), paper.expiresOn());
    }

    private static Map<String, Object> details(PaperKind kind, LocalDate expiresOn) {
        return Map.of("kind", kind.name(), "expiresOn", expiresOn.toString());
    }
}
