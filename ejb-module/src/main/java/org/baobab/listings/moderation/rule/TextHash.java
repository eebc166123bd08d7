package org.baobab.listings.moderation.rule;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Numbers by which same texts are found. */
public final class TextHash {
    private TextHash() {}

    /** Of a folded text; 64 bits of SHA-256. */
    public static long of(String folded) {
        return ByteBuffer.wrap(digest(folded)).getLong();
    }

    /** Of everything that rules look at in a listing. */
    public static String fingerprint(RuleSubject subject) {
        return HexFormat.of()
                .formatHex(digest(String.join(
                        "\u0000",
                        subject.title(),
                        subject.description(),
                        String.valueOf(subject.offer()),
                        String.valueOf(subject.type()),
                        String.valueOf(subject.price()))));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
