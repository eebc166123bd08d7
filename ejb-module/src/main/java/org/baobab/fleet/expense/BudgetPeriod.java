package org.baobab.fleet.expense;

import java.time.LocalDate;

public enum BudgetPeriod {
    MONTH,
    YEAR;

    /** The first day of the one in which a day lies. */
    LocalDate begin(LocalDate day) {
        return this == MONTH ? day.withDayOfMonth(1) : day.withDayOfYear(1);
    }

    /** The last day of the one in which a day lies. */
    LocalDate end(LocalDate day) {
        LocalDate begin = begin(day);
        return (this == MONTH ? begin.plusMonths(1) : begin.plusYears(1)).minusDays(1);
    }
}
