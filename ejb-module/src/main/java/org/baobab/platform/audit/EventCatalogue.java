package org.baobab.platform.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every event that Baobab tells other systems about, in alphabetical order. docs/EVENTS.md shows the same. */
@ApplicationScoped
public class EventCatalogue {
    @Inject
    @Any
    Instance<EventTypes> capabilities;

    private Map<String, EventType> types;

    @PostConstruct
    void collect() {
        Map<String, EventType> found = new TreeMap<>();
        for (EventTypes capability : capabilities) {
            for (EventType type : capability.eventTypes()) {
                if (found.put(type.name(), type) != null) {
                    throw new IllegalStateException("Two capabilities name the event " + type.name());
                }
            }
        }
        types = found;
    }

    public List<EventType> all() {
        return List.copyOf(types.values());
    }

    public boolean knows(String type) {
        return types.containsKey(type);
    }
}
