package org.baobab.fleet;

import java.time.LocalDate;
import java.util.List;

/** A part of the fleet in which things fall due: one application-scoped bean each. The job {@code fleet-reminders} asks it once a day for each organisation. */
public interface FleetReminder {
    /**
     * What people are to be told now, in the organisation that Baobab works in and in one transaction with the telling: a part writes down what it gives here,
     * so that each is told once.
     *
     * @param today where the organisation is
     */
    List<FleetDue> due(LocalDate today);
}
