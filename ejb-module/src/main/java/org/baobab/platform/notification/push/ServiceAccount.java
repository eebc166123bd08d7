package org.baobab.platform.notification.push;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.baobab.platform.kernel.InvalidSettingException;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Who Baobab is at Google, from the file that the Firebase console makes. Its text form keeps the key for itself. */
record ServiceAccount(String project, String email, String keyId, PrivateKey key, URI tokenAddress) {
    private static final String SCOPE = "https://www.googleapis.com/auth/cloud-platform";
    private static final Duration LIFE = Duration.ofMinutes(55);

    static ServiceAccount read(String setting, String file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(Path.of(file)))) {
            JsonObject json = reader.readObject();
            return new ServiceAccount(
                    json.getString("project_id"),
                    json.getString("client_email"),
                    json.getString("private_key_id", null),
                    key(json.getString("private_key")),
                    URI.create(json.getString("token_uri", "https://oauth2.googleapis.com/token")));
        } catch (IOException
                | JsonException
                | NullPointerException
                | ClassCastException
                | IllegalArgumentException
                | GeneralSecurityException unusable) {
            throw new InvalidSettingException(
                    setting, file, "the readable JSON file of a service account, from the Firebase console");
        }
    }

    /** Says, signed and for an hour at most, that it is itself (RFC 7523). */
    String assertion(Instant now) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(email);
        claims.setAudience(tokenAddress.toString());
        claims.setClaim("scope", SCOPE);
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(LIFE).getEpochSecond()));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        if (keyId != null) {
            signature.setKeyIdHeaderValue(keyId);
        }
        signature.setPayload(claims.toJson());
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The service account's key cannot sign", e);
        }
    }

    private static PrivateKey key(String pem) throws GeneralSecurityException {
        String base64 = pem.replaceAll("-----[A-Z ]+-----", "");
        byte[] der = Base64.getMimeDecoder().decode(base64);
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
    }

    @Override
    public String toString() {
        return "ServiceAccount[" + email + "]";
    }
}
