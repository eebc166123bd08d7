package org.baobab.platform.kernel;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * Which part of a list is wanted: at most {@code limit} rows that follow {@code after}. Rows are ordered by their time-ordered id, so that inserts never
 * move what a reader has not seen yet. In a list by another time the cursor holds that time too, and goes on from there when its row is gone.
 *
 * @param at the time of {@code after} in such a list; else null
 */
public record Paging(int limit, UUID after, Instant at) {
    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    /** By as many a list is read that goes into a file: a page of it is in memory, and no more. */
    public static final int BULK = 2_000;

    private static final int UUID_BYTES = 16;
    /** Times that any list may hold. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final int BYTES_WITH_TIME = UUID_BYTES + Long.BYTES;

    public Paging {
        if (limit < 1 || limit > BULK) {
            throw new RuleViolationException("limit", "paging.limit");
        }
    }

    public Paging(int limit, UUID after) {
        this(limit, after, null);
    }

    public static Paging first() {
        return new Paging(DEFAULT_LIMIT, null);
    }

    /** As somebody asks for it. */
    public static Paging of(int limit, String cursor) {
        if (limit > MAX_LIMIT) {
            throw new RuleViolationException("limit", "paging.limit");
        }
        return cursor == null || cursor.isBlank() ? new Paging(limit, null) : parse(limit, cursor);
    }

    /** @param after the last row that was read; null to begin */
    public static Paging bulk(UUID after) {
        return new Paging(BULK, after);
    }

    /** One more than the page holds, which tells whether another page follows. */
    public int fetch() {
        return limit + 1;
    }

    /** The time after which a list by time goes on; null to begin. */
    public Instant requireTime() {
        if (after != null && at == null) {
            throw noCursor();
        }
        return at;
    }

    static String cursor(UUID id) {
        return written(put(ByteBuffer.allocate(UUID_BYTES), id));
    }

    static String cursor(UUID id, Instant at) {
        return written(
                put(ByteBuffer.allocate(BYTES_WITH_TIME), id).putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at)));
    }

    private static ByteBuffer put(ByteBuffer bytes, UUID id) {
        return bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static String written(ByteBuffer bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static Paging parse(int limit, String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.capacity() == UUID_BYTES) {
                return new Paging(limit, id(bytes));
            }
            if (bytes.capacity() == BYTES_WITH_TIME) {
                UUID id = id(bytes);
                Instant at = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
                if (!at.isBefore(EARLIEST) && !at.isAfter(LATEST)) {
                    return new Paging(limit, id, at);
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through: whatever is no cursor of ours is refused the same way.
        }
        throw noCursor();
    }

    private static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static RuleViolationException noCursor() {
        return new RuleViolationException("cursor", "paging.cursor");
    }
}
