package org.baobab.platform.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A caller's name for one request. Keys of different callers never meet. */
public record IdempotencyKey(String caller, String key) {

    /** By what the row is found; the key cannot be read back from it. */
    byte[] id() {
        return sha256("id:" + joined());
    }

    /** What seals the answer: known to whoever holds the key, not to whoever reads the table. */
    String secret(String pepper) {
        return pepper + '\n' + joined();
    }

    private String joined() {
        return caller + '\n' + key;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
