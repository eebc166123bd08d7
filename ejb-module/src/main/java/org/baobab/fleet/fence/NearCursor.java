package org.baobab.fleet.fence;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.baobab.platform.kernel.RuleViolationException;

/**
 * A place in a list that is ordered by nearness.
 *
 * @param nearness in the unit of the database's own order
 */
record NearCursor(double nearness, UUID after) {
    private static final int BYTES = 24;
    /** Before all: nothing is nearer than there. */
    private static final NearCursor START = new NearCursor(-1, new UUID(0, 0));

    static NearCursor parse(String written) {
        if (written == null || written.isBlank()) {
            return START;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(written);
            if (bytes.length == BYTES) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                double nearness = buffer.getDouble();
                if (Double.isFinite(nearness)) {
                    return new NearCursor(nearness, new UUID(buffer.getLong(), buffer.getLong()));
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through: whatever is no cursor of ours is refused the same way.
        }
        throw new RuleViolationException("cursor", "paging.cursor");
    }

    String written() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putDouble(nearness)
                .putLong(after.getMostSignificantBits())
                .putLong(after.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
