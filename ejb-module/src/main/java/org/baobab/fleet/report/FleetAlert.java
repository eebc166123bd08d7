package org.baobab.fleet.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that somebody has to look after.
 *
 * @param overdue whether it is too late, or hurts already
 * @param subjectId the paper, the driver, the plan or the violation; null where the vehicle itself is meant
 * @param vehicleId null where no vehicle is concerned
 * @param name the registration, or the driver's name
 * @param what the kind of paper, the name of the plan, the zone or the kind of violation; null where {@code kind} says it all
 * @param dueOn null where no day was set
 * @param km how far it may still drive, less than 0 where it drove too far; null where distance does not matter
 * @param at when it happened, or was last heard of; null for what is due
 */
public record FleetAlert(
        Kind kind,
        boolean overdue,
        UUID subjectId,
        UUID vehicleId,
        String name,
        String what,
        LocalDate dueOn,
        Long km,
        Instant at) {

    /** What it is about. */
    public enum Kind {
        VIOLATION,
        PAPER,
        LICENCE,
        MAINTENANCE,
        SILENT,
        EXPENSE
    }
}
