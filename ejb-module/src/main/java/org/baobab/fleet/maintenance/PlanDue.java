package org.baobab.fleet.maintenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where a plan stands: by its day or by its kilometre, whichever is the more urgent.
 *
 * @param daysLeft negative where its day is past; null without one
 * @param kmLeft negative where its kilometre is past; null without one
 * @param expectedOn the day on which it is due, with what the vehicle drives a day; null where only a distance is known and nothing is driven
 */
record PlanDue(PlanStage stage, Long daysLeft, Long kmLeft, LocalDate expectedOn) {
    private static final long FARTHEST = 3650;

    /** @param kmPerDay what the vehicle drives; null where that is not known */
    static PlanDue of(
            LocalDate dueOn,
            Long dueKm,
            PlanThresholds thresholds,
            LocalDate today,
            long odometerKm,
            BigDecimal kmPerDay) {
        Long daysLeft = dueOn == null ? null : Long.valueOf(ChronoUnit.DAYS.between(today, dueOn));
        Long kmLeft = dueKm == null ? null : Long.valueOf(dueKm - odometerKm);
        PlanStage stage = stage(daysLeft, thresholds.softDays(), thresholds.hardDays())
                .or(stage(kmLeft, thresholds.softKm(), thresholds.hardKm()));
        return new PlanDue(stage, daysLeft, kmLeft, first(dueOn, byDistance(kmLeft, today, kmPerDay)));
    }

    private static PlanStage stage(Long left, long soft, long hard) {
        if (left == null || left > soft && left > 0) {
            return PlanStage.LATER;
        }
        if (left > 0) {
            return PlanStage.SOON;
        }
        return -left > hard ? PlanStage.OVERDUE : PlanStage.DUE;
    }

    private static LocalDate byDistance(Long kmLeft, LocalDate today, BigDecimal kmPerDay) {
        if (kmLeft == null) {
            return null;
        }
        if (kmLeft <= 0) {
            return today;
        }
        if (kmPerDay == null || kmPerDay.signum() <= 0) {
            return null;
        }
        long days = BigDecimal.valueOf(kmLeft)
                .divide(kmPerDay, 0, RoundingMode.CEILING)
                .longValue();
        return days > FARTHEST ? null : today.plusDays(days);
    }

    private static LocalDate first(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
