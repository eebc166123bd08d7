package org.baobab.platform.backup.format;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.util.Locale;

/** An age identity: the secret that opens what was encrypted to its recipient. {@code age-keygen} makes the same. */
public final class AgeKey {
    private static final String SECRET = "age-secret-key-";
    private static final String RECIPIENT = "age";
    private static final int ID_LENGTH = 8;

    private final byte[] secret;
    private final byte[] recipient;

    private AgeKey(byte[] secret) {
        this.secret = secret;
        this.recipient = X25519.publicKey(secret);
    }

    public static AgeKey generate() {
        byte[] secret = new byte[X25519.LENGTH];
        new SecureRandom().nextBytes(secret);
        return new AgeKey(secret);
    }

    /**
     * @param text {@code AGE-SECRET-KEY-1…}
     * @throws IllegalArgumentException with what is wrong about it, and without the text itself
     */
    public static AgeKey parse(String text) {
        byte[] secret = Bech32.decode(SECRET, text.strip());
        if (secret.length != X25519.LENGTH) {
            throw new IllegalArgumentException("it is not 32 bytes long");
        }
        return new AgeKey(secret);
    }

    /** To be kept like the backups' worth: whoever has it reads them all, and without it nobody does. */
    public String secretText() {
        return Bech32.encode(SECRET, secret).toUpperCase(Locale.ROOT);
    }

    /** What may be known to everybody: {@code age1…}. */
    public String recipient() {
        return Bech32.encode(RECIPIENT, recipient);
    }

    /** Tells keys apart in names: eight letters of the recipient's SHA-256. */
    public String id() {
        return Measured.sha256Hex(recipient().getBytes(StandardCharsets.US_ASCII))
                .substring(0, ID_LENGTH);
    }

    byte[] recipientBytes() {
        return recipient.clone();
    }

    byte[] shared(byte[] point) throws InvalidKeyException {
        return X25519.shared(secret, point);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return recipient();
    }
}
