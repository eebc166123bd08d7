package org.baobab.fleet.maintenance;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;
import org.baobab.platform.money.Money;

/**
 * A work order with what it costs.
 *
 * @param number counted in the organisation
 * @param odometerKm when the vehicle came back; null before
 */
public record WorkOrderView(
        UUID id,
        long number,
        UUID vehicleId,
        String registration,
        WorkOrderKind kind,
        String title,
        List<UUID> planIds,
        String workshop,
        LocalDate scheduledOn,
        String currency,
        List<WorkLine> lines,
        Money net,
        Money vat,
        Money gross,
        String note,
        WorkOrderState state,
        Long odometerKm,
        Instant createdAt,
        UUID createdBy,
        Instant startedAt,
        Instant closedAt,
        Instant changedAt,
        @JsonbTransient long version)
        implements Versioned {

    static WorkOrderView of(WorkOrder order, String registration) {
        WorkOrderFacts facts = order.facts();
        return new WorkOrderView(
                order.id(),
                order.number(),
                order.vehicleId(),
                registration,
                facts.kind(),
                facts.title(),
                facts.planIds(),
                facts.workshop(),
                facts.scheduledOn(),
                facts.currency(),
                facts.lines(),
                order.cost().netMoney(),
                order.cost().vatMoney(),
                order.cost().grossMoney(),
                facts.note(),
                order.state(),
                order.odometerKm(),
                order.createdAt(),
                order.createdBy(),
                order.startedAt(),
                order.closedAt(),
                order.changedAt(),
                order.version());
    }
}
