package org.baobab.platform.webhook.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.baobab.platform.audit.EventType;

/**
 * A kind of event.
 *
 * @param description when it comes, in the caller's language
 * @param example a body as a receiver gets it
 */
public record EventTypeView(String type, String description, Map<String, Object> example) {
    private static final Instant ONCE = Instant.parse("2026-11-21T08:30:00Z");
    private static final String SOME_ID = "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b10";

    static EventTypeView of(EventType type, Locale locale) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("organizationId", SOME_ID);
        data.put("subject", Map.of("type", type.subjectType(), "id", SOME_ID));
        data.put("actor", Map.of("kind", "PERSON", "id", SOME_ID));
        data.put("details", new TreeMap<>(type.details()));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type.name());
        body.put("timestamp", ONCE.toString());
        body.put("data", data);
        return new EventTypeView(type.name(), type.description(locale), body);
    }
}
