package org.baobab.platform.picture.drawing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A picture as a file that can be shown: upright, in sRGB, with nothing beside its pixels. */
public record DrawnPicture(int width, int height, String contentType, byte[] bytes) {
    public static final String JPEG = "image/jpeg";
    public static final String WEBP = "image/webp";

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
