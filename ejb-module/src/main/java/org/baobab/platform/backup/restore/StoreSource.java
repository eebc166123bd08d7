package org.baobab.platform.backup.restore;

import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import org.baobab.platform.backup.format.BackupStore;
import org.baobab.platform.storage.StoredObject;

/**
 * A store that backups were written to.
 *
 * @param where for people
 */
public record StoreSource(BackupStore store, String where) implements BackupSource {
    /** The one that is configured. */
    public StoreSource(BackupStore store) {
        this(store, "the store of backups");
    }

    @Override
    public List<String> ids() {
        return store.ids();
    }

    @Override
    public OptionalLong size(String key) {
        return store.find(key).map(StoredObject::size).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    @Override
    public InputStream open(String key) {
        return store.open(key).stream();
    }

    @Override
    public void close() {
        store.close();
    }
}
