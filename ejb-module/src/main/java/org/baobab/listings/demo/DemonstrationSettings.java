package org.baobab.listings.demo;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.baobab.platform.kernel.Settings;

/** How much the chapter holds, read once at the start. */
@ApplicationScoped
class DemonstrationSettings {
    static final int MOST = 300;

    @Inject
    Settings settings;

    private int listings;

    @PostConstruct
    void read() {
        listings = settings.integer("baobab.demo.listings", MOST, 0, MOST);
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    int listings() {
        return listings;
    }
}
