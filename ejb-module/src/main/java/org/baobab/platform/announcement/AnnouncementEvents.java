package org.baobab.platform.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** What is recorded of messages to many people. */
@ApplicationScoped
class AnnouncementEvents implements EventTypes {
    private static final String BATCH = "batch";
    private static final String CHANNEL = "channel";
    private static final String EMAIL = "EMAIL";

    @Override
    public List<EventType> eventTypes() {
        return List.of(
                new EventType(
                        "batch.submitted",
                        "Un message part à une liste de personnes",
                        "A message leaves for a list of people",
                        BATCH,
                        Map.of(CHANNEL, EMAIL, "recipients", 240)),
                new EventType(
                        "broadcast.submitted",
                        "Une annonce part à tous ceux qu’elle concerne",
                        "An announcement leaves for everybody it concerns",
                        BATCH,
                        Map.of(CHANNEL, EMAIL, "app", "fleet", "role", "AGENT", "area", "DZ")));
    }
}
