package org.baobab.fleet.trip;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/**
 * What was going on at the last point that was read: enough to read on from there.
 *
 * @param stop where the vehicle stands, or stood before it drove off
 * @param drive null while it stands
 */
public record Trail(Sample last, Halt stop, Drive drive) {
    private static final Jsonb JSON = JsonbBuilder.create();

    /** A place where it stands since then. */
    public record Halt(long since, double lat, double lng) {}

    /**
     * @param until its last point that moved
     * @param shares what it adds to which day
     */
    public record Drive(
            long since, double lat, double lng, Sample until, double metres, Float topSpeed, List<Share> shares) {}

    /** @param day such as 2026-11-22 */
    public record Share(String day, double metres, int seconds) {}

    String written() {
        return JSON.toJson(this);
    }

    static Trail read(String written) {
        return JSON.fromJson(written, Trail.class);
    }
}
