package org.baobab.platform.backup.rest;

import java.time.Instant;
import org.baobab.platform.backup.BackupState;
import org.baobab.platform.backup.BackupView;

/** A backup as the contract has it; what it does not know yet is left out. */
public record BackupStatus(
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
        String error) {

    static BackupStatus of(BackupView view) {
        return new BackupStatus(
                view.id(),
                view.state(),
                view.createdAt(),
                view.endedAt(),
                view.size(),
                view.rows(),
                view.checksum(),
                view.verified(),
                view.verifiedAt(),
                view.encrypted(),
                view.schemaVersion(),
                view.tables(),
                view.parts(),
                view.documents(),
                view.documentBytes(),
                view.executionId(),
                view.error());
    }
}
