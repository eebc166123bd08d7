package org.baobab.listings.photo;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a photo is shown: {@code /photos/<key>/800}, which is WebP for who can show it, or with {@code .jpg} or {@code .webp} behind it.
 *
 * @param extension {@code jpg}, {@code webp}, or null to go by what the reader can show
 */
public record PhotoAddress(String key, int size, String extension) {
    static final List<Integer> SIZES = List.of(320, 800, 1600);

    private static final String ROOT = "/photos/";
    private static final int KEY_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("/([A-Za-z0-9_-]{22})/(320|800|1600)(?:\\.(jpg|webp))?");

    /** @param path what follows {@code /photos} */
    public static Optional<PhotoAddress> parse(String path) {
        Matcher form = FORM.matcher(path == null ? "" : path);
        return form.matches()
                ? Optional.of(new PhotoAddress(form.group(1), Integer.parseInt(form.group(2)), form.group(3)))
                : Optional.empty();
    }

    static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /** By size, below the root of the site. */
    static Map<String, String> all(String key) {
        Map<String, String> sizes = new LinkedHashMap<>();
        for (int size : SIZES) {
            sizes.put(Integer.toString(size), ROOT + key + "/" + size);
        }
        return sizes;
    }
}
