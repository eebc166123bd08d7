package org.baobab.platform.identity.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with a strength, in and out of its usual written form {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. The written form names the strength it was
 * made with, so that a stored password can be checked after the wanted strength was raised.
 */
public record Argon2(int memoryKib, int iterations, int lanes) {
    /** What OWASP's password storage sheet asks for at least. */
    public static final Argon2 RECOMMENDED = new Argon2(19_456, 2, 1);

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getDecoder();
    private static final Pattern WRITTEN =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        memoryKib,
                        iterations,
                        lanes,
                        ENCODER.encodeToString(salt),
                        ENCODER.encodeToString(derive(password, salt, HASH_BYTES)));
    }

    /** Whether the password is the one behind the written form, at whatever strength that was made. */
    public static boolean matches(String password, String written) {
        Matcher parts = parse(written);
        byte[] salt = DECODER.decode(parts.group(4));
        byte[] expected = DECODER.decode(parts.group(5));
        return MessageDigest.isEqual(expected, strength(parts).derive(password, salt, expected.length));
    }

    /** Whether the written form was made with another strength than this one. */
    public boolean differsFrom(String written) {
        return !strength(parse(written)).equals(this);
    }

    private byte[] derive(String password, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(iterations)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] derived = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), derived);
        return derived;
    }

    private static Matcher parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalStateException("A stored password is not in the form of Argon2id");
        }
        return parts;
    }

    private static Argon2 strength(Matcher parts) {
        return new Argon2(number(parts, 1), number(parts, 2), number(parts, 3));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
