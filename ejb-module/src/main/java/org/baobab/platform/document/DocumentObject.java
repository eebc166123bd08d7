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

/** Bytes that one owner has in one bucket, however many of the owner's documents they are. Whoever adds or takes a document holds this row's lock. */
@Entity
@Table(name = "document_object")
class DocumentObject {
    @Id
    private UUID id;

    @Column(name = "owner_id", updatable = false)
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Bucket bucket;

    @Column(name = "object_key", updatable = false)
    private String key;

    @Column(updatable = false)
    private byte[] sha256;

    @Column(updatable = false)
    private long size;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected DocumentObject() {}

    UUID id() {
        return id;
    }

    Bucket bucket() {
        return bucket;
    }

    String key() {
        return key;
    }

    byte[] sha256() {
        return sha256.clone();
    }

    long size() {
        return size;
    }
}
