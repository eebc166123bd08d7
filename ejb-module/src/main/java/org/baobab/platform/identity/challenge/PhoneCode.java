package org.baobab.platform.identity.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;

/** A code on its way to a telephone. It holds once, for minutes, and for a few tries; a newer one for the same number takes its place. */
@Entity
@Table(name = "phone_code")
public class PhoneCode {
    private static final int SALT_BYTES = 16;
    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Column(updatable = false)
    private String phone;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private byte[] salt;

    @Column(name = "code_hash", updatable = false)
    private byte[] codeHash;

    private int tries;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected PhoneCode() {}

    /** @param accountId null for a number that no account has: such a code is never sent and never holds */
    PhoneCode(String phone, UUID accountId, String code, Instant now, Duration life) {
        this.id = Ids.next();
        this.phone = phone;
        this.accountId = accountId;
        this.salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        this.codeHash = Digests.of(salt, code);
        this.createdAt = now;
        this.expiresAt = now.plus(life);
    }

    static String random() {
        return "%06d".formatted(RANDOM.nextInt(CODES));
    }

    /** Spends a try, and the code itself if it is the right one. */
    boolean redeem(String code, Instant now, int triesAllowed) {
        if (usedAt != null || tries >= triesAllowed || !now.isBefore(expiresAt)) {
            return false;
        }
        tries++;
        if (accountId == null || !MessageDigest.isEqual(codeHash, Digests.of(salt, code))) {
            return false;
        }
        usedAt = now;
        return true;
    }

    UUID accountId() {
        return accountId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
