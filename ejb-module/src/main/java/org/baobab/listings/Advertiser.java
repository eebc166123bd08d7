package org.baobab.listings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Who offers property: an organisation, or a person. It comes to be with its first listing and stays. Administrators may verify it, which lasts until they take
 * it back.
 */
@Entity
@Table(name = "advertiser")
class Advertiser {
    @Id
    private UUID id;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    private String name;

    private String about;

    private String phone;

    private String whatsapp;

    /** Written by {@link AdvertiserStore} past the version: the logo is the organisation's. */
    @Column(name = "logo_document_id", insertable = false, updatable = false)
    private UUID logoDocumentId;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "verified_by")
    private UUID verifiedBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected Advertiser() {}

    void introduce(String shownName, String words) {
        name = shownName;
        about = words;
    }

    void answerAt(String phoneNumber, String whatsappNumber) {
        phone = phoneNumber;
        whatsapp = whatsappNumber;
    }

    void verify(UUID by, Instant now) {
        verifiedAt = now;
        verifiedBy = by;
    }

    void takeVerificationBack() {
        verifiedAt = null;
        verifiedBy = null;
    }

    UUID id() {
        return id;
    }

    ListingOwner owner() {
        return new ListingOwner(organizationId, accountId);
    }

    boolean isAgency() {
        return organizationId != null;
    }

    boolean isVerified() {
        return verifiedAt != null;
    }

    String name() {
        return name;
    }

    String about() {
        return about;
    }

    String phone() {
        return phone;
    }

    String whatsapp() {
        return whatsapp;
    }

    UUID logoDocumentId() {
        return logoDocumentId;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
