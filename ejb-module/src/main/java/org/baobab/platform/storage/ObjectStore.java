package org.baobab.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Where objects are. Every promise here holds for a folder as for S3, and one set of tests asks both. */
public interface ObjectStore extends AutoCloseable {
    /** For a put whose length is not known before its end. */
    long UNKNOWN = -1;

    /**
     * Reads the stream to its end and keeps what it gave. When this returns, the object survives a crash of the machine; when it throws, there is no object.
     * The memory it takes does not depend on the object's size.
     *
     * @param key letters, digits and {@code . _ - /}, at most 200; used once and never again
     * @param length of the stream, or {@link #UNKNOWN}
     * @throws IOException what the stream threw; the store's own failures are {@link StorageException}s
     */
    StoredObject put(Bucket bucket, String key, InputStream in, long length) throws IOException;

    /** @throws StorageException also if there is no such object */
    ObjectContent open(Bucket bucket, String key);

    /**
     * A part of an object.
     *
     * @param from the first byte
     * @param length how many bytes; the part must lie within the object
     */
    ObjectContent open(Bucket bucket, String key, long from, long length);

    Optional<StoredObject> find(Bucket bucket, String key);

    /** Deleting what is not there is no mistake. */
    void delete(Bucket bucket, String key);

    /** Shows every object whose key begins so, in no order. */
    void walk(Bucket bucket, String prefix, Consumer<StoredObject> visitor);

    /**
     * An address at which the store itself gives the object to whoever asks within that time; empty where it cannot, or where browsers do not reach it.
     *
     * @param headers {@code Content-Type} and {@code Content-Disposition} that the store shall answer with
     */
    Optional<URI> presigned(Bucket bucket, String key, Duration life, Map<String, String> headers);

    /** Takes away what arrivals left that a crash broke off longer ago than this; no object ever. */
    void tidy(Duration age);

    /** Whether the store answers, for the health check; what is returned is shown to everybody. */
    Map<String, Object> look();

    @Override
    default void close() {
        // A folder holds nothing open.
    }
}
