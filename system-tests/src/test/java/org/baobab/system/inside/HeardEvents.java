package org.baobab.system.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.baobab.platform.realtime.Audience;
import org.baobab.platform.realtime.LiveEvent;

/** What this node heard from the topic. */
@ApplicationScoped
public class HeardEvents {
    private final List<LiveEvent> events = new CopyOnWriteArrayList<>();

    void hear(@Observes LiveEvent event) {
        if (event.text().length() < 1_000) {
            events.add(event);
        }
    }

    List<String> by(UUID account) {
        return events.stream()
                .filter(event -> event.audience() instanceof Audience.Accounts accounts
                        && accounts.ids().contains(account))
                .map(LiveEvent::type)
                .toList();
    }
}
