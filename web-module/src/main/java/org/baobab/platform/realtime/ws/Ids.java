package org.baobab.platform.realtime.ws;

import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The content of a signal between nodes: whom it is about. */
public record Ids(List<String> ids) {
    static Ids of(Collection<UUID> ids) {
        return new Ids(ids.stream().map(UUID::toString).toList());
    }

    static Set<UUID> read(String event) {
        return JsonMessage.read(event).getJsonObject("data").getJsonArray("ids").getValuesAs(JsonString.class).stream()
                .map(id -> UUID.fromString(id.getString()))
                .collect(Collectors.toSet());
    }
}
