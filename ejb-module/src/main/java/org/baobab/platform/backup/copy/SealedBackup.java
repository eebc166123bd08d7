package org.baobab.platform.backup.copy;

import org.baobab.platform.backup.format.Manifest;

/** @param checksum the manifest's SHA-256, which stands for the whole backup */
public record SealedBackup(Manifest manifest, String checksum) {}
