package org.baobab.fleet.position;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Points in the form that PostgreSQL's COPY takes for its own: no text is made or read on either side. */
final class PositionCopy {
    private static final String COPY = """
            COPY fleet_position (vehicle_id, at, organization_id, latitude, longitude, speed_kmh, heading, ignition)
            FROM STDIN (FORMAT binary)""";
    private static final byte[] SIGNATURE = "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int NO_FLAGS = 0;
    private static final int NO_EXTENSION = 0;
    private static final short END = -1;
    private static final int NULL = -1;
    private static final short FIELDS = 8;
    private static final int LONGEST_ROW =
            Short.BYTES + FIELDS * Integer.BYTES + 2 * 2 * Long.BYTES + 3 * Long.BYTES + 2 * Float.BYTES + 1;
    private static final int FRAME = 64;

    /** PostgreSQL counts from the year 2000, in microseconds. */
    private static final long EPOCH_MILLIS = 946_684_800_000L;

    private static final long MICROS = 1_000;

    private PositionCopy() {}

    static void write(Connection connection, UUID organizationId, List<Point> points) throws SQLException {
        ByteBuffer rows = ByteBuffer.allocate(FRAME + points.size() * LONGEST_ROW);
        rows.put(SIGNATURE).putInt(NO_FLAGS).putInt(NO_EXTENSION);
        points.forEach(point -> add(rows, organizationId, point));
        rows.putShort(END);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try {
            copy.writeToCopy(rows.array(), 0, rows.position());
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void add(ByteBuffer rows, UUID organizationId, Point point) {
        rows.putShort(FIELDS);
        add(rows, point.vehicleId());
        rows.putInt(Long.BYTES).putLong((point.millis() - EPOCH_MILLIS) * MICROS);
        add(rows, organizationId);
        rows.putInt(Double.BYTES).putDouble(point.place().lat());
        rows.putInt(Double.BYTES).putDouble(point.place().lng());
        add(rows, point.speedKmh());
        add(rows, point.heading());
        if (point.ignition() == null) {
            rows.putInt(NULL);
        } else {
            rows.putInt(Byte.BYTES).put((byte) (point.ignition() ? 1 : 0));
        }
    }

    private static void add(ByteBuffer rows, UUID id) {
        rows.putInt(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static void add(ByteBuffer rows, Float number) {
        if (number == null) {
            rows.putInt(NULL);
        } else {
            rows.putInt(Float.BYTES).putFloat(number);
        }
    }
}
