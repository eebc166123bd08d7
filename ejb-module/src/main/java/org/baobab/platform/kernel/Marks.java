package org.baobab.platform.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Short marks of what is shown, the same on every node. */
public final class Marks {
    private static final int BYTES = 6;

    private Marks() {}

    public static String of(Object... shown) {
        try {
            byte[] text = Arrays.toString(shown).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
