package org.baobab.platform.storage;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** What may be a key, and where a folder puts it. */
final class ObjectKey {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    private static final int LONGEST = 200;

    private ObjectKey() {}

    /** No key can lead out of a folder: no part of it begins with a point. */
    static String require(String key) {
        if (key.length() > LONGEST || !FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("No key of an object: " + key);
        }
        return key;
    }

    /** Two levels of 256 folders each, so that none grows large; a file's name alone tells its key. */
    static String path(String key) {
        CRC32 spread = new CRC32();
        spread.update(key.getBytes(StandardCharsets.US_ASCII));
        long value = spread.getValue();
        return "%02x/%02x/%s".formatted(value >>> 24, value >>> 16 & 0xFF, key.replace('/', '~'));
    }

    static String ofFile(String fileName) {
        return fileName.replace('~', '/');
    }
}
