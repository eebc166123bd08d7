package org.baobab.fleet.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A signed handover. */
public record HandoverView(
        UUID id,
        UUID assignmentId,
        HandoverKind kind,
        Instant at,
        long odometerKm,
        int fuelPercent,
        List<Check> checklist,
        String remarks,
        String signer,
        String signature,
        List<UUID> photoIds) {}
