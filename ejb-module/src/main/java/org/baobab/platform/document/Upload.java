package org.baobab.platform.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.storage.Bucket;

/** A file on its way. It belongs to whoever began it, and to nobody else of the organisation; it grows at its end alone and becomes one document. */
@Entity
@Table(name = "document_upload")
class Upload {
    @Id
    private UUID id;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "api_key_id", updatable = false)
    private UUID apiKeyId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Bucket bucket;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private long size;

    private long received;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Upload() {}

    Upload(
            UUID id,
            DocumentRights.Owner owner,
            UUID apiKeyId,
            Bucket bucket,
            String name,
            long size,
            Instant now,
            Instant expiresAt) {
        this.id = id;
        this.organizationId = owner.organizationId();
        this.accountId = owner.accountId();
        this.apiKeyId = apiKeyId;
        this.bucket = bucket;
        this.name = name;
        this.size = size;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    void grow(long bytes, Instant until) {
        received += bytes;
        expiresAt = until;
    }

    void become(UUID document) {
        documentId = document;
    }

    /** Whether this caller began it. */
    boolean isOf(UUID account, UUID key) {
        return apiKeyId == null ? accountId != null && accountId.equals(account) : apiKeyId.equals(key);
    }

    /** What it will be. */
    NewDocument document() {
        NewDocument document = NewDocument.of(bucket, name).ofLength(size);
        return organizationId == null ? document.ofThePerson() : document.in(organizationId);
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    Bucket bucket() {
        return bucket;
    }

    String name() {
        return name;
    }

    long size() {
        return size;
    }

    long received() {
        return received;
    }

    UUID documentId() {
        return documentId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
