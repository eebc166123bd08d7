package org.baobab.platform.identity.token;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/** A public key as RFC 7517 writes it. */
public record PublicKeyView(String kty, String use, String alg, String kid, String n, String e) {
    static PublicKeyView of(String kid, RSAPublicKey key) {
        return new PublicKeyView(
                "RSA", "sig", "RS256", kid, unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    /** Big-endian without the sign's zero byte, as RFC 7518 wants it. */
    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int start = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        byte[] magnitude = Arrays.copyOfRange(bytes, start, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }
}
