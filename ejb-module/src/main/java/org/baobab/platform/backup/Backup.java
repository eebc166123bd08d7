package org.baobab.platform.backup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.baobab.platform.backup.copy.SealedBackup;
import org.baobab.platform.backup.format.Manifest;

/** What is known of one backup: RUNNING until its manifest is written or it fails. */
@Entity
@Table(name = "backup")
public class Backup {
    private static final int LONGEST_ERROR = 500;

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private BackupState state = BackupState.RUNNING;

    @Column(name = "execution_id")
    private Long executionId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private boolean encrypted;

    @Column(name = "schema_version")
    private String schemaVersion;

    @Column(name = "table_count")
    private Integer tables;

    @Column(name = "part_count")
    private Integer parts;

    @Column(name = "row_count")
    private Long rows;

    private Long size;

    @Column(name = "document_count")
    private Long documents;

    @Column(name = "document_bytes")
    private Long documentBytes;

    private String checksum;

    private String error;

    private boolean verified;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    private String verification;

    @Version
    private long version;

    protected Backup() {}

    Backup(String id, Instant createdAt, boolean encrypted, Long executionId) {
        this.id = id;
        this.createdAt = createdAt;
        this.encrypted = encrypted;
        this.executionId = executionId;
    }

    void complete(SealedBackup sealed, Instant now) {
        Manifest manifest = sealed.manifest();
        state = BackupState.COMPLETE;
        endedAt = now;
        error = null;
        schemaVersion = manifest.schemaVersion();
        tables = manifest.totals().tables();
        parts = manifest.totals().parts();
        rows = manifest.totals().rows();
        size = manifest.totals().size();
        documents = manifest.documents().count();
        documentBytes = manifest.documents().bytes();
        checksum = sealed.checksum();
    }

    void fail(String reason, Instant now) {
        state = BackupState.FAILED;
        endedAt = now;
        error = reason == null || reason.length() <= LONGEST_ERROR ? reason : reason.substring(0, LONGEST_ERROR);
    }

    /** @param figures what was compared, as JSON */
    void checked(boolean good, String figures, Instant now) {
        verified = good && state == BackupState.COMPLETE;
        verifiedAt = now;
        verification = figures;
    }

    String id() {
        return id;
    }

    BackupState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isVerified() {
        return verified;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    BackupView view() {
        return new BackupView(
                id,
                state,
                createdAt,
                endedAt,
                size,
                rows,
                checksum,
                verified,
                verifiedAt,
                encrypted,
                schemaVersion,
                tables,
                parts,
                documents,
                documentBytes,
                executionId,
                error,
                verification);
    }
}
