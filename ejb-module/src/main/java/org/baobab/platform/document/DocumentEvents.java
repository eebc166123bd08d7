package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** What is recorded of documents. */
@ApplicationScoped
class DocumentEvents implements EventTypes {
    static final String SUBJECT = "document";
    static final String STORED = "document.stored";
    static final String DELETED = "document.deleted";
    static final String SHARED = "document.shared";
    static final String RESTORED = "document.restored";

    private static final String NAME = "name";
    private static final String BUCKET = "bucket";
    private static final String EXAMPLE = "Contrat de location.pdf";

    @Override
    public List<EventType> eventTypes() {
        return List.of(
                new EventType(
                        STORED,
                        "Un document est déposé",
                        "A document was stored",
                        SUBJECT,
                        Map.of(NAME, EXAMPLE, BUCKET, "documents", "contentType", "application/pdf", "size", 48213)),
                new EventType(
                        DELETED,
                        "Un document est supprimé",
                        "A document was deleted",
                        SUBJECT,
                        Map.of(NAME, EXAMPLE, BUCKET, "documents")),
                new EventType(
                        SHARED,
                        "Un document est partagé par un lien",
                        "A document was shared by a link",
                        SUBJECT,
                        Map.of(NAME, EXAMPLE, BUCKET, "documents", "expiresAt", "2026-11-22T08:30:00Z")),
                new EventType(
                        RESTORED,
                        "La suppression d’un document est annulée",
                        "The deletion of a document was taken back",
                        SUBJECT,
                        Map.of(NAME, EXAMPLE, BUCKET, "documents")));
    }

    static Map<String, Object> stored(Document document) {
        return Map.of(
                NAME,
                document.name(),
                BUCKET,
                document.bucket().label(),
                "contentType",
                document.contentType(),
                "size",
                document.size());
    }

    static Map<String, Object> named(Document document) {
        return Map.of(NAME, document.name(), BUCKET, document.bucket().label());
    }
}
