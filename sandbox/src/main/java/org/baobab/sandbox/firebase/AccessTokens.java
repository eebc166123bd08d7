package org.baobab.sandbox.firebase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.baobab.sandbox.sign.Hmac;

/** Bearer tokens that carry their end and a seal of the account's key, so that they outlive a restart as Google's do. */
final class AccessTokens {
    static final Duration LIFE = Duration.ofSeconds(3599);
    private static final String PREFIX = "ya29.";

    private final byte[] key;
    private volatile String generation = "";

    AccessTokens(ServiceAccount account) {
        this.key = account.privateKey().getPrivateExponent().toByteArray();
    }

    String issue(Instant now) {
        String end = HexFormat.of().toHexDigits(now.plus(LIFE).getEpochSecond());
        return PREFIX + end + "." + seal(generation + end);
    }

    /** What was issued so far is refused from now on, as after a key was withdrawn. */
    void takeBack() {
        generation = UUID.randomUUID().toString();
    }

    boolean isGood(String token, Instant now) {
        String[] parts =
                token.startsWith(PREFIX) ? token.substring(PREFIX.length()).split("\\.") : new String[0];
        return parts.length == 2
                && parts[0].matches("[0-9a-f]{16}")
                && MessageDigest.isEqual(bytes(seal(generation + parts[0])), bytes(parts[1]))
                && HexFormat.fromHexDigitsToLong(parts[0]) > now.getEpochSecond();
    }

    private String seal(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Hmac.SHA256.of(key, bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
