package org.baobab.platform.backup;

import java.time.Instant;

/**
 * A backup as operators see it. Figures are null until it is complete.
 *
 * @param size bytes of the rows as stored, without documents
 * @param checksum SHA-256 of the manifest, which names that of every part
 * @param verified whether the last attempt to restore it, if there was any, found all as it should be
 * @param documentBytes of the documents that it names; they are stored once for all backups
 * @param executionId of the job that wrote it; null for one that was found in the store
 * @param verification what the last verification compared, as JSON
 */
public record BackupView(
        String id,
        BackupState state,
        Instant createdAt,
        Instant endedAt,
        Long size,
        Long rows,
        String checksum,
        boolean verified,
        Instant verifiedAt,
        boolean encrypted,
        String schemaVersion,
        Integer tables,
        Integer parts,
        Long documents,
        Long documentBytes,
        Long executionId,
        String error,
        String verification) {}
