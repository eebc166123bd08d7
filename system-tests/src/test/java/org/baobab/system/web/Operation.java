package org.baobab.system.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.system.client.Api;

/** One operation of the OpenAPI document, with what is needed to call it. */
record Operation(String method, String path, JsonObject description, JsonObject document) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String BASE = "/api/v1";

    static List<Operation> all() {
        JsonObject document = Api.asNobody()
                .with("Accept", "application/json")
                .get("//openapi?format=JSON")
                .is(200)
                .json();
        List<Operation> operations = new ArrayList<>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(new Operation(method.toUpperCase(), path, operation.asJsonObject(), document));
                    }
                }));
        return operations;
    }

    boolean isRest() {
        return path.startsWith(BASE + "/");
    }

    /** Operations that say {@code security: []} or name no scheme at all ask for no credentials. */
    boolean needsCredentials() {
        JsonArray security = description.containsKey("security")
                ? description.getJsonArray("security")
                : document.getJsonArray("security");
        return security != null && !security.isEmpty();
    }

    boolean belongsToAnOrganization() {
        return path.contains("/organizations/{") || declaresHeader("X-Organization");
    }

    /** A device is whatever Firebase calls it: no name of one is wrong. */
    boolean hasPathId() {
        return path.contains("{") && !path.contains("/me/devices/");
    }

    boolean takesJson() {
        JsonObject content = content(description.getJsonObject("requestBody"));
        return content != null && content.containsKey("application/json");
    }

    /** The path for {@link Api}, each variable filled in: an organisation's with that one, any other with an id nobody has. */
    String pathWith(UUID organization) {
        return filled(path.replaceFirst("/organizations/\\{[^}]+}", "/organizations/" + organization));
    }

    String pathWithGarbage() {
        return below(path).replaceAll("\\{[^}]+}", "~garbage~");
    }

    private String filled(String template) {
        return below(template).replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private static String below(String path) {
        return path.startsWith(BASE) ? path.substring(BASE.length()) : "/" + path;
    }

    Map<String, JsonValue> answers() {
        return description.getJsonObject("responses");
    }

    /** The media types of a request body or of an answer, references followed; null where there are none. */
    JsonObject content(JsonObject bodyOrAnswer) {
        if (bodyOrAnswer == null) {
            return null;
        }
        return resolved(bodyOrAnswer).getJsonObject("content");
    }

    JsonObject resolved(JsonObject object) {
        JsonObject found = object;
        while (found.containsKey("$ref")) {
            found = (JsonObject) document.getValue(found.getString("$ref").substring(1));
        }
        return found;
    }

    private boolean declaresHeader(String name) {
        JsonArray parameters = description.getJsonArray("parameters");
        return parameters != null
                && parameters.getValuesAs(JsonObject.class).stream()
                        .map(this::resolved)
                        .anyMatch(parameter -> name.equals(parameter.getString("name", "")));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
