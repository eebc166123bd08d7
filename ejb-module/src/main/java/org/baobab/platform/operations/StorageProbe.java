package org.baobab.platform.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.baobab.platform.storage.ObjectStore;

/** Without the store nobody stores or reads files; everything else goes on. */
@ApplicationScoped
public class StorageProbe implements HealthProbe {
    @Inject
    ObjectStore store;

    @Override
    public String name() {
        return "storage";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public Map<String, Object> look() {
        return store.look();
    }
}
