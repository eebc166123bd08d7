package org.baobab.fleet.expense;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.money.Money;

/**
 * What somebody paid for a vehicle.
 *
 * @param date null for today
 * @param amount what was paid, with tax; without it where {@code taxIncluded} is false
 * @param vatRate in percent; null for 0
 * @param taxIncluded null for true
 * @param litres of fuel; only of kind FUEL
 * @param fullTank whether the tank was full afterwards; null for true
 * @param odometerKm as it was then; a later reading moves the vehicle's odometer on
 * @param documentIds receipts; null for none
 */
public record ExpenseFacts(
        UUID vehicleId,
        UUID driverId,
        ExpenseKind kind,
        LocalDate date,
        Money amount,
        BigDecimal vatRate,
        Boolean taxIncluded,
        BigDecimal litres,
        Boolean fullTank,
        Long odometerKm,
        String station,
        String note,
        List<UUID> documentIds) {}
