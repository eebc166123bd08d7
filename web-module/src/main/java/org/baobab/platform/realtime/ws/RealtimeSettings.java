package org.baobab.platform.realtime.ws;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.baobab.platform.kernel.Settings;

/** How many connections there may be. */
@ApplicationScoped
class RealtimeSettings {
    private static final int MOST = 1_000_000;

    @Inject
    Settings settings;

    private int connections;
    private int connectionsPerPerson;

    void start(@Observes @Initialized(ApplicationScoped.class) Object container) {
        // Being called is enough: a wrong value stops the start and not the first connection.
    }

    @PostConstruct
    void read() {
        connections = settings.integer("baobab.realtime.connections", 12_000, 1, MOST);
        connectionsPerPerson = settings.integer("baobab.realtime.connections-per-person", 20, 1, MOST);
    }

    int connections() {
        return connections;
    }

    int connectionsPerPerson() {
        return connectionsPerPerson;
    }
}
