package org.baobab.platform.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.baobab.platform.storage.Bucket;

/**
 * One file as people know it. It is written once; deleting it only writes down when, and the purge takes the row. It is not kept apart by the tenancy filter,
 * because some belong to no organisation: {@link DocumentRights} is asked on every way to one.
 */
@Entity
@Table(name = "document")
class Document {
    @Id
    private UUID id;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Bucket bucket;

    @Column(updatable = false)
    private String name;

    @Column(name = "sought_name", updatable = false)
    private String soughtName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ContentKind kind;

    @Column(name = "content_type", updatable = false)
    private String contentType;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "object_id", updatable = false)
    private DocumentObject object;

    @Column(name = "derived_from", updatable = false)
    private UUID derivedFrom;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected Document() {}

    Document(UUID id, Arrival arrival, DocumentObject object, Instant now) {
        this.id = id;
        this.organizationId = arrival.organizationId();
        this.accountId = arrival.accountId();
        this.bucket = arrival.bucket();
        this.name = arrival.name();
        this.soughtName = DocumentName.sought(arrival.name());
        this.kind = arrival.kind();
        this.contentType = arrival.contentType();
        this.object = object;
        this.derivedFrom = arrival.derivedFrom();
        this.createdAt = now;
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    void restore() {
        deletedAt = null;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID accountId() {
        return accountId;
    }

    Bucket bucket() {
        return bucket;
    }

    String name() {
        return name;
    }

    ContentKind kind() {
        return kind;
    }

    String contentType() {
        return contentType;
    }

    long size() {
        return object.size();
    }

    String sha256() {
        return HexFormat.of().formatHex(object.sha256());
    }

    String objectKey() {
        return object.key();
    }

    DocumentObject object() {
        return object;
    }

    UUID derivedFrom() {
        return derivedFrom;
    }

    Instant createdAt() {
        return createdAt;
    }
}
