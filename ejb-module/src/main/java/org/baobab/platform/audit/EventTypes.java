package org.baobab.platform.audit;

import java.util.List;

/** A capability names here what it records in organisations, by one application-scoped bean beside the services that record. */
public interface EventTypes {
    List<EventType> eventTypes();
}
