package org.baobab.fleet.report;

import jakarta.validation.constraints.NotNull;

/** Switches the monthly mail on or off. */
public record ChangeMonthlyMail(@NotNull Boolean enabled) {}
