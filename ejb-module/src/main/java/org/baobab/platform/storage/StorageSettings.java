package org.baobab.platform.storage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.baobab.platform.kernel.Settings;

/** Where objects are kept, read once at the start. */
@ApplicationScoped
class StorageSettings {
    @Inject
    Settings settings;

    @PostConstruct
    void read() {
        ObjectStores.s3(settings, "baobab.s3");
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    ObjectStore store() {
        return ObjectStores.ofDocuments(settings);
    }
}
