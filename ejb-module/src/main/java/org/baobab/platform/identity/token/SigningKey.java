package org.baobab.platform.identity.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A key pair that signs access tokens until it is retired, and verifies them until the last of them has ended. One at most is active. */
@Entity
@Table(name = "signing_key")
public class SigningKey {
    @Id
    private String kid;

    @Column(name = "public_key", updatable = false)
    private byte[] publicKey;

    @Column(name = "private_key")
    private byte[] privateKey;

    @Column(updatable = false)
    private boolean encrypted;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "published_until")
    private Instant publishedUntil;

    protected SigningKey() {}

    /** It never signs again, so its private half goes at once. */
    void retire(Instant now, Duration stillPublished) {
        retiredAt = now;
        publishedUntil = now.plus(stillPublished);
        privateKey = new byte[0];
    }

    String kid() {
        return kid;
    }

    byte[] publicKey() {
        return publicKey.clone();
    }

    byte[] privateKey() {
        return privateKey.clone();
    }

    boolean isEncrypted() {
        return encrypted;
    }

    boolean isActive() {
        return retiredAt == null;
    }

    Instant createdAt() {
        return createdAt;
    }
}
