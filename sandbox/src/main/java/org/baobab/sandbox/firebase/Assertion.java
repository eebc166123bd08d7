package org.baobab.sandbox.firebase;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** The signed word of a service account that it is itself (RFC 7523), checked as Google checks it. */
record Assertion(JsonObject header, JsonObject claims, byte[] signed, byte[] signature) {
    private static final Set<String> SCOPES = Set.of(
            "https://www.googleapis.com/auth/firebase.messaging", "https://www.googleapis.com/auth/cloud-platform");
    private static final long LONGEST_LIFE = 3600;
    private static final long CLOCKS_APART = 300;

    static Assertion parse(String compact) throws TokenRefusal {
        String[] parts = compact.split("\\.", -1);
        if (parts.length != 3) {
            throw TokenRefusal.grant("Invalid JWT: it has " + parts.length + " parts instead of 3.");
        }
        try {
            Base64.Decoder base64 = Base64.getUrlDecoder();
            return new Assertion(
                    json(base64.decode(parts[0])),
                    json(base64.decode(parts[1])),
                    (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII),
                    base64.decode(parts[2]));
        } catch (IllegalArgumentException | JsonException e) {
            throw TokenRefusal.grant("Invalid JWT: it cannot be decoded.");
        }
    }

    void check(ServiceAccount account, Instant now) throws TokenRefusal {
        if (!text("iss").equals(ServiceAccount.EMAIL)) {
            throw TokenRefusal.grant("Invalid grant: account not found");
        }
        if (!isSignedBy(account)) {
            throw TokenRefusal.grant("Invalid JWT Signature.");
        }
        if (!text("aud").equals(account.tokenAddress())) {
            throw TokenRefusal.grant("Invalid JWT: Failed audience check. The audience is " + account.tokenAddress());
        }
        if (!isInTime(now.getEpochSecond())) {
            throw TokenRefusal.grant("Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable"
                    + " timeframe. Check your iat and exp values in the JWT claim.");
        }
        List<String> scopes = List.of(text("scope").split(" "));
        if (scopes.stream().noneMatch(SCOPES::contains)) {
            throw new TokenRefusal("invalid_scope", "Invalid OAuth scope or ID token audience provided.");
        }
    }

    private boolean isSignedBy(ServiceAccount account) {
        String keyId = header.getString("kid", account.keyId());
        if (!header.getString("alg", "").equals("RS256") || !keyId.equals(account.keyId())) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(account.publicKey());
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private boolean isInTime(long now) {
        long issued = claims.getInt("iat", 0);
        long ends = claims.getInt("exp", 0);
        return issued <= now + CLOCKS_APART && ends >= now && ends > issued && ends - issued <= LONGEST_LIFE;
    }

    private String text(String claim) {
        return claims.getString(claim, "");
    }

    private static JsonObject json(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }
}
