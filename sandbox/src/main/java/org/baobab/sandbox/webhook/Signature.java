package org.baobab.sandbox.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.baobab.sandbox.sign.Hmac;
import org.baobab.sandbox.webhook.Received.Verdict;

/** Checks what Standard Webhooks 1.0 says a receiver must check. */
final class Signature {
    private static final long CLOCKS_APART = 300;
    private static final String SECRET_PREFIX = "whsec_";

    private Signature() {}

    /** The key in a secret; empty where it is none that the standard knows. */
    static Optional<byte[]> key(String secret) {
        if (!secret.startsWith(SECRET_PREFIX)) {
            return Optional.empty();
        }
        try {
            byte[] key = Base64.getDecoder().decode(secret.substring(SECRET_PREFIX.length()));
            return key.length >= 24 && key.length <= 64 ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Verdict check(byte[] key, Map<String, String> headers, byte[] body, Instant now) {
        String id = headers.getOrDefault("webhook-id", "");
        String timestamp = headers.getOrDefault("webhook-timestamp", "");
        String signatures = headers.getOrDefault("webhook-signature", "");
        if (id.isEmpty() || timestamp.isEmpty() || signatures.isEmpty()) {
            return Verdict.bad("webhook-id, webhook-timestamp or webhook-signature is missing");
        }
        if (!timestamp.matches("\\d{1,12}")
                || Math.abs(Long.parseLong(timestamp) - now.getEpochSecond()) > CLOCKS_APART) {
            return Verdict.bad("webhook-timestamp is no moment of the last five minutes");
        }
        byte[] digest = Hmac.SHA256.of(key, bytes(id + "." + timestamp + "."), body);
        byte[] wanted = bytes("v1," + Base64.getEncoder().encodeToString(digest));
        boolean isOne =
                Arrays.stream(signatures.split(" ")).anyMatch(each -> MessageDigest.isEqual(bytes(each), wanted));
        return isOne ? Verdict.GOOD : Verdict.bad("no signature was made with the secret");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
