package org.baobab.platform.storage;

import java.time.Instant;

/** An object as the store knows it. */
public record StoredObject(Bucket bucket, String key, long size, Instant storedAt) {}
