package org.baobab.sandbox.firebase;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The account that may push: its key pair is the sandbox's own. Its holder gets the JSON file that Google gives out
 * for an account, which keeps its key over restarts and always names the token endpoint of this start.
 */
public record ServiceAccount(RSAPrivateCrtKey privateKey, String tokenAddress) {
    static final String PROJECT = "baobab-sandbox";
    static final String EMAIL = "firebase-adminsdk@baobab-sandbox.iam.gserviceaccount.com";

    private static final String PEM_HEAD = "-----BEGIN PRIVATE KEY-----";
    private static final String PEM_FOOT = "-----END PRIVATE KEY-----";

    /** The account in that file, or a new one in it; without a file an account that lives as long as the sandbox. */
    public static ServiceAccount of(Path file, String tokenAddress) throws IOException {
        try {
            if (file == null) {
                return new ServiceAccount(newKey(), tokenAddress);
            }
            RSAPrivateCrtKey key = Files.exists(file) ? keyIn(file) : newKey();
            ServiceAccount account = new ServiceAccount(key, tokenAddress);
            account.write(file);
            return account;
        } catch (GeneralSecurityException | ClassCastException | IllegalArgumentException | JsonException e) {
            throw new IOException(file + " holds no service account; delete it and a new one is made", e);
        }
    }

    PublicKey publicKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(privateKey.getModulus(), privateKey.getPublicExponent()));
    }

    String keyId() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(privateKey.getModulus().toByteArray());
            return HexFormat.of().formatHex(digest, 0, 20);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonObject json() {
        String pem =
                PEM_HEAD + "\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(privateKey.getEncoded())
                        + "\n" + PEM_FOOT + "\n";
        return Json.createObjectBuilder()
                .add("type", "service_account")
                .add("project_id", PROJECT)
                .add("private_key_id", keyId())
                .add("private_key", pem)
                .add("client_email", EMAIL)
                .add("client_id", "100000000000000000000")
                .add("token_uri", tokenAddress)
                .build();
    }

    private void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(
                folder,
                file.getFileName().toString(),
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, json().toString());
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static RSAPrivateCrtKey keyIn(Path file) throws IOException, GeneralSecurityException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            String pem = reader.readObject().getString("private_key", "");
            byte[] der =
                    Base64.getMimeDecoder().decode(pem.replace(PEM_HEAD, "").replace(PEM_FOOT, ""));
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        }
    }

    private static RSAPrivateCrtKey newKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
    }
}
