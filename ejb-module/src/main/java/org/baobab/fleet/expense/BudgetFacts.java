package org.baobab.fleet.expense;

import java.util.UUID;
import org.baobab.platform.money.Money;

/**
 * What may be spent in each month or each year.
 *
 * @param vehicleId null for all vehicles together
 * @param kind null for expenses of every kind
 * @param amount with tax, in the organisation's currency
 */
public record BudgetFacts(UUID vehicleId, ExpenseKind kind, BudgetPeriod period, Money amount) {}
