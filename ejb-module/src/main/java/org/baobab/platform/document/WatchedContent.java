package org.baobab.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.baobab.platform.kernel.TooLargeException;
import org.baobab.platform.storage.Bucket;

/** A content on its way into the store: what it is, is known before its first byte is given on, its hash and its size after the last. */
final class WatchedContent extends InputStream {
    private static final long MEGABYTE = 1L << 20;

    private final InputStream content;
    private final Bucket bucket;
    private final ContentKind kind;
    private final MessageDigest digest = sha256();
    private final TextCheck text;
    private boolean asItCame = true;
    private long size;

    private WatchedContent(InputStream content, Bucket bucket, ContentKind kind) {
        this.content = content;
        this.bucket = bucket;
        this.kind = kind;
        boolean readable = kind.isText() || kind.family() == ContentKind.Family.PAGE;
        this.text = readable ? new TextCheck() : null;
    }

    /** Reads as much as it takes to know the kind. */
    static WatchedContent of(InputStream content, Bucket bucket, String name) throws IOException {
        byte[] head = content.readNBytes(ContentKind.HEAD);
        ContentKind kind = ContentKind.sniff(head, name);
        InputStream whole = head.length < ContentKind.HEAD
                ? new ByteArrayInputStream(head)
                : new SequenceInputStream(new ByteArrayInputStream(head), content);
        return new WatchedContent(whole, bucket, kind);
    }

    /** It is no longer as long as whoever sent it said. */
    WatchedContent cleaned() {
        asItCame = false;
        return this;
    }

    boolean isAsItCame() {
        return asItCame;
    }

    ContentKind kind() {
        return kind;
    }

    long size() {
        return size;
    }

    byte[] sha256OfAll() {
        return digest.digest();
    }

    /** What began as a text and went on as something else is no text. */
    boolean keptItsWord() {
        return text == null || text.isText();
    }

    String charset() {
        return text == null ? "UTF-8" : text.charset();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = content.read(bytes, offset, length);
        if (read > 0) {
            size += read;
            if (size > bucket.maxSize()) {
                throw tooLarge(bucket);
            }
            digest.update(bytes, offset, read);
            if (text != null) {
                text.take(bytes, offset, read);
            }
        }
        return read;
    }

    static TooLargeException tooLarge(Bucket bucket) {
        return new TooLargeException(
                "document-too-large",
                "More than " + bucket.label() + " takes",
                Map.of("most", bucket.maxSize() / MEGABYTE, "bucket", bucket.label()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
