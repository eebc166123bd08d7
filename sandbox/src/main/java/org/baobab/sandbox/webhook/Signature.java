package org.baobab.sandbox.webhook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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
        byte[] wanted = signature(key, id + "." + timestamp + ".", body).getBytes(StandardCharsets.US_ASCII);
        boolean isOne = Arrays.stream(signatures.split(" "))
                .anyMatch(each -> MessageDigest.isEqual(each.getBytes(StandardCharsets.US_ASCII), wanted));
        return isOne ? Verdict.GOOD : Verdict.bad("no signature was made with the secret");
    }

    private static String signature(byte[] key, String head, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            signed.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            signed.writeBytes(body);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
