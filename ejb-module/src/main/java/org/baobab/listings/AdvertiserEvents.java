package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** What is recorded of advertisers. */
@ApplicationScoped
class AdvertiserEvents implements EventTypes {
    static final String SUBJECT = "advertiser";
    static final String CHANGED = "advertiser.changed";
    static final String VERIFIED = "advertiser.verified";
    static final String UNVERIFIED = "advertiser.unverified";

    private static final String NAME = "name";
    private static final String EXAMPLE = "Agence Kaloum Immobilier";

    @Override
    public List<EventType> eventTypes() {
        return List.of(
                new EventType(
                        CHANGED,
                        "Un annonceur a modifié sa présentation",
                        "An advertiser changed what it says of itself",
                        SUBJECT,
                        Map.of(NAME, EXAMPLE)),
                new EventType(
                        VERIFIED,
                        "Un annonceur est vérifié",
                        "An advertiser was verified",
                        SUBJECT,
                        Map.of(NAME, EXAMPLE)),
                new EventType(
                        UNVERIFIED,
                        "La vérification d’un annonceur est retirée",
                        "The verification of an advertiser was taken back",
                        SUBJECT,
                        Map.of(NAME, EXAMPLE)));
    }

    static Map<String, Object> named(Advertiser advertiser) {
        return Map.of(NAME, advertiser.name());
    }
}
