package org.baobab.fleet.maintenance;

import java.time.LocalDate;

/** How often: by months or by days, by kilometres, or by both; nothing of these for what is done once. */
record PlanRhythm(Integer everyMonths, Integer everyDays, Long everyKm) {

    boolean isByDate() {
        return everyMonths != null || everyDays != null;
    }

    boolean isOnce() {
        return !isByDate() && everyKm == null;
    }

    /** The end of January and a month is the end of February. */
    LocalDate nextAfter(LocalDate done) {
        if (everyMonths != null) {
            return done.plusMonths(everyMonths);
        }
        return everyDays == null ? null : done.plusDays(everyDays);
    }

    Long nextAfter(Long doneKm) {
        return everyKm == null || doneKm == null ? null : Long.valueOf(doneKm + everyKm);
    }
}
