package org.baobab.platform.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A picture as a file that can be shown: upright, in sRGB, with nothing beside its pixels. */
record DrawnPicture(int width, int height, String contentType, byte[] bytes) {
    static final String JPEG = "image/jpeg";
    static final String WEBP = "image/webp";

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
