package org.baobab.fleet.maintenance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Once that a plan was fulfilled. */
public record PlanDone(
        UUID id,
        LocalDate doneOn,
        Long doneKm,
        LocalDate wasDueOn,
        Long wasDueKm,
        UUID workOrderId,
        String note,
        UUID resetBy,
        Instant resetAt) {}
