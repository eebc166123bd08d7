package org.baobab.platform.identity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.PlatformRole;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;

/**
 * A person who can sign in, by e-mail address or by telephone. Address and number belong to one account at most; a changed one counts as unproven again. A
 * locked account keeps everything but cannot sign in.
 */
@Entity
@Table(name = "account")
@Cacheable
@Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
public class Account {
    @Id
    private UUID id;

    @Size(max = 254)
    private String email;

    private String phone;

    @Column(name = "full_name")
    @Size(max = 120)
    private String fullName;

    private String locale;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "email_verified_at")
    private Instant emailVerifiedAt;

    @Column(name = "phone_verified_at")
    private Instant phoneVerifiedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "platform_role")
    private PlatformRole platformRole = PlatformRole.USER;

    @Column(name = "avatar_document_id")
    private UUID avatarDocumentId;

    @Column(name = "locked_at")
    private Instant lockedAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected Account() {}

    Account(EmailAddress email, String phone, String fullName, String locale, String passwordHash, Instant now) {
        this.id = Ids.next();
        this.email = email.value();
        this.phone = phone;
        this.fullName = fullName;
        this.locale = locale;
        this.passwordHash = passwordHash;
        this.passwordChangedAt = now;
        this.createdAt = now;
    }

    void rename(String name) {
        fullName = name;
    }

    void speak(String language) {
        locale = language;
    }

    void moveTo(EmailAddress address) {
        if (!address.value().equals(email)) {
            email = address.value();
            emailVerifiedAt = null;
        }
    }

    void answerAt(String number) {
        if (!Objects.equals(number, phone)) {
            phone = number;
            phoneVerifiedAt = null;
        }
    }

    /** The mailbox that a link was sent to is proven; one that the account has left since is not. */
    void proveEmail(String address, Instant now) {
        if (address.equals(email) && emailVerifiedAt == null) {
            emailVerifiedAt = now;
        }
    }

    void provePhone(Instant now) {
        if (phoneVerifiedAt == null) {
            phoneVerifiedAt = now;
        }
    }

    void changePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
    }

    /** @param document a picture of the person, or null for none */
    void showFace(UUID document) {
        avatarDocumentId = document;
    }

    UUID avatarDocumentId() {
        return avatarDocumentId;
    }

    /** The same password at a new strength. */
    void strengthen(String hash) {
        passwordHash = hash;
    }

    void lock(Instant now) {
        if (lockedAt == null) {
            lockedAt = now;
        }
    }

    void unlock() {
        lockedAt = null;
    }

    void promote(PlatformRole role) {
        platformRole = role;
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public String fullName() {
        return fullName;
    }

    public String locale() {
        return locale;
    }

    String passwordHash() {
        return passwordHash;
    }

    public boolean isEmailVerified() {
        return emailVerifiedAt != null;
    }

    public PlatformRole platformRole() {
        return platformRole;
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    Instant lockedAt() {
        return lockedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && id.equals(account.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
