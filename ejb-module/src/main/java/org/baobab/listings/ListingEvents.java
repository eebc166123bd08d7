package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** What is recorded of listings. */
@ApplicationScoped
class ListingEvents implements EventTypes {
    static final String SUBJECT = "listing";
    static final String CREATED = "listing.created";
    static final String CHANGED = "listing.changed";
    static final String PUBLISHED = "listing.published";
    static final String HELD = "listing.held";
    static final String UNPUBLISHED = "listing.unpublished";
    static final String RENEWED = "listing.renewed";
    static final String ARCHIVED = "listing.archived";
    static final String EXPIRED = "listing.expired";
    static final String REJECTED = "listing.rejected";
    static final String DELETED = "listing.deleted";

    static final String TITLE = "title";
    static final String REASON = "reason";
    static final String UNTIL = "expiresAt";

    private static final String EXAMPLE = "Villa de 4 chambres à Kipé";
    private static final String DATE = "2027-01-20T08:30:00Z";

    @Override
    public List<EventType> eventTypes() {
        return List.of(
                type(CREATED, "Une annonce est rédigée", "A listing was written", Map.of(TITLE, EXAMPLE)),
                type(
                        CHANGED,
                        "Une annonce est modifiée",
                        "A listing was changed",
                        Map.of(TITLE, EXAMPLE, "price", 4500000, "currency", "GNF")),
                type(
                        PUBLISHED,
                        "Une annonce est publiée",
                        "A listing was published",
                        Map.of(TITLE, EXAMPLE, UNTIL, DATE)),
                type(
                        HELD,
                        "Une annonce attend un modérateur",
                        "A listing waits for a moderator",
                        Map.of(TITLE, EXAMPLE)),
                type(
                        UNPUBLISHED,
                        "Une annonce est retirée par son annonceur",
                        "A listing was taken back by its advertiser",
                        Map.of(TITLE, EXAMPLE)),
                type(
                        RENEWED,
                        "Une annonce est renouvelée",
                        "A listing was renewed",
                        Map.of(TITLE, EXAMPLE, UNTIL, DATE)),
                type(ARCHIVED, "Une annonce est archivée", "A listing was put aside", Map.of(TITLE, EXAMPLE)),
                type(EXPIRED, "Une annonce est arrivée à son terme", "A listing expired", Map.of(TITLE, EXAMPLE)),
                type(
                        REJECTED,
                        "Une annonce est refusée par un modérateur",
                        "A listing was rejected by a moderator",
                        Map.of(TITLE, EXAMPLE, REASON, "Numéro de téléphone dans le titre")),
                type(DELETED, "Une annonce est supprimée", "A listing was deleted", Map.of(TITLE, EXAMPLE)));
    }

    private static EventType type(String name, String french, String english, Map<String, Object> details) {
        return new EventType(name, french, english, SUBJECT, details);
    }

    static Map<String, Object> titled(Listing listing) {
        return Map.of(TITLE, listing.content().title());
    }

    static Map<String, Object> timed(Listing listing) {
        return Map.of(
                TITLE, listing.content().title(), UNTIL, listing.expiresAt().toString());
    }
}
