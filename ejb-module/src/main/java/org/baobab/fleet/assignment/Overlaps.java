package org.baobab.fleet.assignment;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.ConflictException;

/** What stands in the way of an assignment, found by us or by the database. */
final class Overlaps {
    static final String SLUG = "assignment-overlap";
    private static final String EXCLUSION = "23P01";
    private static final String DEADLOCK = "40P01";
    private static final String LOCK_TIMEOUT = "55P03";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private Overlaps() {}

    /** @param vehicle that was asked for; where the other has a different one it is the driver who is taken */
    static ConflictException with(AssignmentView other, UUID vehicle, ZoneId zone) {
        boolean sameVehicle = other.vehicleId().equals(vehicle);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("what", String.valueOf(sameVehicle ? other.registration() : other.driverName()));
        facts.put("other", String.valueOf(sameVehicle ? other.driverName() : other.registration()));
        facts.put("from", moment(other.startsAt(), zone));
        facts.put("until", other.endsAt() == null ? "…" : moment(other.endsAt(), zone));
        return new ConflictException(SLUG, "Assignment " + other.id() + " is in the way", facts);
    }

    /** Where only the database knows. */
    static Map<String, Object> unknown() {
        return Map.of("what", "…", "other", "…", "from", "…", "until", "…");
    }

    private static String moment(Instant when, ZoneId zone) {
        return MOMENT.format(when.atZone(zone));
    }

    /** Whoever was faster has just been committed. */
    static boolean isOverlap(Throwable failure) {
        return EXCLUSION.equals(state(failure));
    }

    static boolean isDeadlock(Throwable failure) {
        return DEADLOCK.equals(state(failure));
    }

    static boolean isTimeout(Throwable failure) {
        return LOCK_TIMEOUT.equals(state(failure));
    }

    /** What the database said, below whatever was wrapped around it; null where it said nothing. */
    private static String state(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException said && said.getSQLState() != null) {
                return said.getSQLState();
            }
        }
        return null;
    }
}
