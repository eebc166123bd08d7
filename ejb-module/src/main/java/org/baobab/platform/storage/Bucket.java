package org.baobab.platform.storage;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What objects are for. Each bucket has its own limit for one object, and some an age after which an object goes by itself. */
public enum Bucket {
    AVATARS(10),
    DOCUMENTS(200),
    UPLOADS(200),
    PHOTOS(25),
    RECORDINGS(200),
    /** What Baobab makes itself and could make again. */
    REPORTS(200, Duration.ofDays(365)),
    /** As large as the database; their own job says how long they are kept. */
    BACKUPS(1L << 20);

    private static final long MEGABYTE = 1L << 20;

    private final long maxSize;
    private final Duration life;

    Bucket(long megabytes) {
        this(megabytes, null);
    }

    Bucket(long megabytes, Duration life) {
        this.maxSize = megabytes * MEGABYTE;
        this.life = life;
    }

    /** The name in addresses, folders and S3. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Bytes of one object at most. */
    public long maxSize() {
        return maxSize;
    }

    /** How long an object stays; empty where somebody has to delete it. */
    public Optional<Duration> life() {
        return Optional.ofNullable(life);
    }

    public static Optional<Bucket> labelled(String label) {
        return Arrays.stream(values())
                .filter(bucket -> bucket.label().equals(label))
                .findFirst();
    }

    public static String labels() {
        return Arrays.stream(values()).map(Bucket::label).collect(Collectors.joining(", "));
    }
}
