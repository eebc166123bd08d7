package org.baobab.platform.webhook;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baobab.platform.audit.AuditRecorded;

/** The JSON of an event as receivers get it: type, timestamp and data, at most 20 KB as Standard Webhooks advises. */
final class EventBody {
    static final int MOST_BYTES = 20 * 1024;
    private static final Jsonb JSON = JsonbBuilder.create();

    private EventBody() {}

    static String of(AuditRecorded event) {
        String whole = write(event, event.details(), false);
        return whole.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES ? whole : write(event, Map.of(), true);
    }

    /** @param shortened whether details were left out because there was too much of them; the audit trail has them */
    private static String write(AuditRecorded event, Map<String, Object> details, boolean shortened) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("organizationId", event.organizationId());
        data.put("subject", reference("type", event.subjectType(), event.subjectId()));
        data.put("actor", reference("kind", event.actor().name(), event.actorId()));
        data.put("details", details);
        if (shortened) {
            data.put("shortened", true);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", event.type());
        body.put("timestamp", event.at().toString());
        body.put("data", data);
        return JSON.toJson(body);
    }

    private static Map<String, Object> reference(String what, String name, Object id) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put(what, name);
        if (id != null) {
            reference.put("id", id.toString());
        }
        return reference;
    }
}
