package org.baobab.platform.backup.copy;

import org.baobab.platform.backup.format.AgeKey;

/**
 * How a backup is written.
 *
 * @param application the version of Baobab, for the manifest
 * @param key to encrypt with, or null
 */
public record BackupOptions(String application, AgeKey key) {
    public boolean isEncrypted() {
        return key != null;
    }
}
