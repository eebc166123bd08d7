package org.baobab.fleet.maintenance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Patch;

/** What should become different about a work order; plans and lines as a whole. */
public record ChangeWorkOrder(
        Patch<UUID> vehicleId,
        Patch<WorkOrderKind> kind,
        Patch<String> title,
        Patch<List<UUID>> planIds,
        Patch<String> workshop,
        Patch<LocalDate> scheduledOn,
        Patch<String> currency,
        Patch<List<WorkLine>> lines,
        Patch<String> note) {

    WorkOrderFacts of(WorkOrderFacts now) {
        return new WorkOrderFacts(
                Patch.or(vehicleId, now.vehicleId()),
                Patch.or(kind, now.kind()),
                Patch.or(title, now.title()),
                Patch.or(planIds, now.planIds()),
                Patch.or(workshop, now.workshop()),
                Patch.or(scheduledOn, now.scheduledOn()),
                Patch.or(currency, now.currency()),
                Patch.or(lines, now.lines()),
                Patch.or(note, now.note()));
    }
}
