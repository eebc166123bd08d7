package org.baobab.platform.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What an index looks like, in one word: where it changes, the index is filled anew. */
final class IndexFingerprint {
    private IndexFingerprint() {}

    static String of(SearchIndex<?> index, SearchBackend backend, String analysis) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(classFile(index.documentType()));
            digest.update(String.join("\n", backend.name(), analysis, index.fingerprint())
                    .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The annotations of its fields are in there. */
    private static byte[] classFile(Class<?> type) {
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
