package org.baobab.platform.backup.restore;

import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import org.baobab.platform.backup.format.BackupStore;
import org.baobab.platform.storage.StoredObject;

/** The store that backups are written to. */
public record StoreSource(BackupStore store) implements BackupSource {
    @Override
    public String where() {
        return "the store of backups";
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
