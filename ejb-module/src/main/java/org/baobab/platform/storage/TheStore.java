package org.baobab.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Makes the one store of this node. */
@ApplicationScoped
class TheStore {
    @Produces
    @ApplicationScoped
    ObjectStore store(StorageSettings settings) {
        return new FolderStore(settings.folder());
    }
}
