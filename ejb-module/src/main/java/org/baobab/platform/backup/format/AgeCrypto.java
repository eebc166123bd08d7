package org.baobab.platform.backup.format;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The three primitives of age beside X25519. */
final class AgeCrypto {
    static final int TAG = 16;
    static final int NONCE = 12;

    private static final String HMAC = "HmacSHA256";
    private static final int HASH = 32;

    private AgeCrypto() {}

    /** HKDF-SHA256 to 32 bytes, which is one round. */
    static byte[] hkdf(byte[] material, byte[] salt, byte[] info) {
        byte[] pseudoRandom = hmac(salt.length == 0 ? new byte[HASH] : salt, material);
        byte[] round = Arrays.copyOf(info, info.length + 1);
        round[info.length] = 1;
        return hmac(pseudoRandom, round);
    }

    static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static Cipher cipher() {
        try {
            return Cipher.getInstance("ChaCha20-Poly1305");
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static byte[] seal(byte[] key, byte[] plain) {
        try {
            return started(cipher(), Cipher.ENCRYPT_MODE, key(key), new byte[NONCE])
                    .doFinal(plain);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** @throws GeneralSecurityException where it was not sealed with this key */
    static byte[] open(byte[] key, byte[] sealed) throws GeneralSecurityException {
        return started(cipher(), Cipher.DECRYPT_MODE, key(key), new byte[NONCE]).doFinal(sealed);
    }

    static Cipher started(Cipher cipher, int mode, SecretKeySpec key, byte[] nonce) throws GeneralSecurityException {
        cipher.init(mode, key, new IvParameterSpec(nonce));
        return cipher;
    }

    static SecretKeySpec key(byte[] bytes) {
        return new SecretKeySpec(bytes, "ChaCha20");
    }
}
