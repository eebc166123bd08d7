package org.baobab.platform.realtime.ws;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.baobab.platform.kernel.Role;

/** Somebody with at least one open connection, and what this person is in which organisation. */
final class Person {
    private final UUID accountId;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private volatile Map<UUID, Role> roles = Map.of();

    Person(UUID accountId) {
        this.accountId = accountId;
    }

    UUID accountId() {
        return accountId;
    }

    List<Connection> connections() {
        return connections;
    }

    Map<UUID, Role> roles() {
        return roles;
    }

    void become(Map<UUID, Role> now) {
        roles = now;
    }

    boolean isIn(UUID organizationId, Role least) {
        Role held = roles.get(organizationId);
        return held != null && held.includes(least);
    }

    void send(String text) {
        connections.forEach(each -> each.send(text));
    }
}
