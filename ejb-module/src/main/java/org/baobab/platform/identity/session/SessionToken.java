package org.baobab.platform.identity.session;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The secret behind a session: which one it is, a part that stays the same for the life of the family, and a part that changes with each refresh. The constant
 * part tells a spent token, whose reuse ends the family, from a made-up one, which must not let a stranger who knows a session's id end it.
 */
record SessionToken(UUID sessionId, byte[] family, byte[] current) {
    private static final int ID_BYTES = 16;
    private static final int FAMILY_BYTES = 16;
    private static final int CURRENT_BYTES = 24;
    private static final int BYTES = ID_BYTES + FAMILY_BYTES + CURRENT_BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SessionToken first(UUID sessionId) {
        return new SessionToken(sessionId, random(FAMILY_BYTES), random(CURRENT_BYTES));
    }

    SessionToken next() {
        return new SessionToken(sessionId, family, random(CURRENT_BYTES));
    }

    static Optional<SessionToken> parse(String written) {
        if (written == null || written.length() > 2 * BYTES) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(written);
            if (bytes.length != BYTES) {
                return Optional.empty();
            }
            ByteBuffer id = ByteBuffer.wrap(bytes);
            return Optional.of(new SessionToken(
                    new UUID(id.getLong(), id.getLong()),
                    Arrays.copyOfRange(bytes, ID_BYTES, ID_BYTES + FAMILY_BYTES),
                    Arrays.copyOfRange(bytes, ID_BYTES + FAMILY_BYTES, BYTES)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    String written() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(sessionId.getMostSignificantBits())
                .putLong(sessionId.getLeastSignificantBits())
                .put(family)
                .put(current)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] familyHash() {
        return hash(family);
    }

    byte[] currentHash() {
        return hash(current);
    }

    boolean isOfFamily(byte[] familyHash) {
        return MessageDigest.isEqual(familyHash, familyHash());
    }

    boolean isCurrent(byte[] currentHash) {
        return MessageDigest.isEqual(currentHash, currentHash());
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] hash(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
