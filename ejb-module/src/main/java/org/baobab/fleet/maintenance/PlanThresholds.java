package org.baobab.fleet.maintenance;

/** How long before it is due a plan is soon, and how long after it is overdue; in days and in kilometres. */
record PlanThresholds(int softDays, long softKm, int hardDays, long hardKm) {}
