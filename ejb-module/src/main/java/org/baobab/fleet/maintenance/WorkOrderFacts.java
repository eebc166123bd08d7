package org.baobab.fleet.maintenance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Work that is to be done to a vehicle.
 *
 * @param kind null for MAINTENANCE with plans, else REPAIR
 * @param planIds plans of the same vehicle that it fulfils; null for none
 * @param currency of its lines; null for the organisation's
 * @param lines null for none
 */
public record WorkOrderFacts(
        UUID vehicleId,
        WorkOrderKind kind,
        String title,
        List<UUID> planIds,
        String workshop,
        LocalDate scheduledOn,
        String currency,
        List<WorkLine> lines,
        String note) {}
