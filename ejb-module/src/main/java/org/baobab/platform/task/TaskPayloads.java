package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;

/** Records as JSON text, as payloads and results are stored. */
@ApplicationScoped
class TaskPayloads {
    private static final Jsonb JSON = JsonbBuilder.create();

    String write(Object value) {
        return value == null ? null : JSON.toJson(value);
    }

    <P extends Record> P read(String json, Class<P> type) {
        try {
            return JSON.fromJson(json, type);
        } catch (JsonbException e) {
            throw new PermanentFailureException("the payload is not what " + type.getSimpleName() + " holds", e);
        }
    }
}
