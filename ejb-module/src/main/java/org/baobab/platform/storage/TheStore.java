package org.baobab.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** Makes the one store of this node. */
@ApplicationScoped
class TheStore {
    @Produces
    @ApplicationScoped
    ObjectStore store(StorageSettings settings) {
        return settings.store();
    }

    void close(@Disposes ObjectStore store) {
        store.close();
    }
}
