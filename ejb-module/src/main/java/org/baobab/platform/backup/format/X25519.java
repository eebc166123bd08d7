package org.baobab.platform.backup.format;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import javax.crypto.KeyAgreement;

/** The JDK's X25519 on plain arrays of 32 bytes, as RFC 7748 and age have them. */
final class X25519 {
    static final int LENGTH = 32;

    private static final byte[] BASE_POINT = {
        9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    private X25519() {}

    static byte[] publicKey(byte[] secret) {
        try {
            return shared(secret, BASE_POINT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws InvalidKeyException for a point that would give the same secret to everybody */
    static byte[] shared(byte[] secret, byte[] point) throws InvalidKeyException {
        try {
            KeyFactory keys = KeyFactory.getInstance("X25519");
            KeyAgreement agreement = KeyAgreement.getInstance("X25519");
            agreement.init(keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
            agreement.doPhase(
                    keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, coordinate(point))), true);
            return agreement.generateSecret();
        } catch (InvalidKeyException e) {
            throw e;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Little-endian, and the highest bit does not count. */
    private static BigInteger coordinate(byte[] point) {
        byte[] reversed = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            reversed[i] = point[LENGTH - 1 - i];
        }
        reversed[0] &= 0x7F;
        return new BigInteger(1, reversed);
    }
}
