package org.baobab.platform.document;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What makes a link ours: nobody else can say which document is given until when. */
final class LinkSignature {
    private static final String ALGORITHM = "HmacSHA256";

    private LinkSignature() {}

    /** In hexadecimal: of base64 the last letter could be another one and mean the same. */
    static String of(UUID documentId, long expires, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            String said = "document " + documentId + " until " + expires;
            return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static boolean holds(UUID documentId, long expires, String signature, byte[] secret) {
        return MessageDigest.isEqual(
                of(documentId, expires, secret).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.UTF_8));
    }
}
