package org.baobab.sandbox.waha;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.baobab.sandbox.http.Answer;

/** Refusals in the shape of the framework that WAHA is built with. */
final class WahaError {
    private static final Map<Integer, String> NAMES = Map.of(
            400, "Bad Request",
            403, "Forbidden",
            404, "Not Found",
            422, "Unprocessable Entity",
            429, "Too Many Requests",
            500, "Internal Server Error",
            502, "Bad Gateway",
            503, "Service Unavailable");

    private WahaError() {}

    static Answer of(int status, String message) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("message", message);
        if (NAMES.containsKey(status)) {
            json.add("error", NAMES.get(status));
        }
        return Answer.json(status, json.add("statusCode", status).build());
    }

    static Answer unauthorized() {
        return of(401, "Unauthorized");
    }

    static Answer ofStatus(int status) {
        return of(status, NAMES.getOrDefault(status, "Fault"));
    }

    static Answer badRequest(String field, String rule) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("message", Json.createArrayBuilder().add(field + " " + rule))
                .add("error", NAMES.get(400))
                .add("statusCode", 400);
        return Answer.json(400, json.build());
    }
}
