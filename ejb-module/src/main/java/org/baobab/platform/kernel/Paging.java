package org.baobab.platform.kernel;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * Which part of a list is wanted: at most {@code limit} rows that follow {@code after}. Rows are ordered by their time-ordered id, so that inserts never
 * move what a reader has not seen yet.
 */
public record Paging(int limit, UUID after) {
    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    /** By as many a list is read that goes into a file: a page of it is in memory, and no more. */
    public static final int BULK = 2_000;

    private static final int UUID_BYTES = 16;

    public Paging {
        if (limit < 1 || limit > BULK) {
            throw new RuleViolationException("limit", "paging.limit");
        }
    }

    public static Paging first() {
        return new Paging(DEFAULT_LIMIT, null);
    }

    /** As somebody asks for it. */
    public static Paging of(int limit, String cursor) {
        if (limit > MAX_LIMIT) {
            throw new RuleViolationException("limit", "paging.limit");
        }
        return new Paging(limit, cursor == null || cursor.isBlank() ? null : parse(cursor));
    }

    /** @param after the last row that was read; null to begin */
    public static Paging bulk(UUID after) {
        return new Paging(BULK, after);
    }

    /** One more than the page holds, which tells whether another page follows. */
    public int fetch() {
        return limit + 1;
    }

    static String cursor(UUID id) {
        byte[] bytes = ByteBuffer.allocate(UUID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static UUID parse(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == UUID_BYTES) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                return new UUID(buffer.getLong(), buffer.getLong());
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through: whatever is no cursor of ours is refused the same way.
        }
        throw new RuleViolationException("cursor", "paging.cursor");
    }
}
