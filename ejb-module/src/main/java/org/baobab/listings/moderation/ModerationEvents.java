package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/**
 * What is recorded of moderation. What moderators do happens in no organisation, so no webhook hears of it; what becomes of a listing by it is an event of the
 * listing's. An advertiser who asks acts in an organisation.
 */
@ApplicationScoped
class ModerationEvents implements EventTypes {
    static final String SUBJECT = "moderation-case";
    static final String DECIDED = "moderation.decided";
    static final String CLAIM_TAKEN = "moderation.claim-taken";
    static final String REPORTED = "moderation.reported";

    static final String ADVERTISER = "advertiser";
    static final String ASKED = "advertiser.verification-asked";

    @Override
    public List<EventType> eventTypes() {
        return List.of(new EventType(
                ASKED,
                "Un annonceur demande sa vérification",
                "An advertiser asks to be verified",
                ADVERTISER,
                Map.of("documents", 2)));
    }
}
