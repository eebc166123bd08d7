/**
 * What vehicles cost: <i>expenses</i> with their VAT and receipts, the <i>consumption</i> that follows from fuel, and <i>budgets</i>.
 *
 * <p>An expense is submitted, and then approved or rejected by a manager who did not submit it; only one who manages alone may approve their own. What is approved
 * never changes, what was rejected is submitted again by changing it. Net, VAT and gross are exact to the smallest coin, in the currency that was paid and in
 * the organisation's at the rate of the day on which it was written; sums are of the latter, over all that was not rejected.
 *
 * <p>Consumption is measured from full tank to full tank; what lies far from the vehicle's own median is marked with the reason that is likely
 * ({@link org.baobab.fleet.expense.FuelIntervals}). A budget holds for each month or each year; managers hear once that 80, and once that 100 percent are spent.
 *
 * <p>A driver who is no member submits for the vehicles that were assigned to them, and sees these expenses alone.
 */
package org.baobab.fleet.expense;
