package org.baobab.fleet.maintenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.baobab.platform.money.TaxedMoney;

/**
 * The work is done; told inside the transaction, so that what it cost is in the books or it is not done.
 *
 * @param vatRate null where its lines have several
 */
public record WorkOrderFinished(
        UUID workOrderId,
        UUID vehicleId,
        long number,
        WorkOrderKind kind,
        String title,
        String workshop,
        LocalDate doneOn,
        Long odometerKm,
        TaxedMoney cost,
        BigDecimal vatRate) {}
