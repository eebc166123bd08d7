package org.baobab.platform.report.batch;

import java.time.LocalDate;
import java.util.UUID;

/** The week of one organisation that is to be reported. */
public record OrganizationWeek(UUID organizationId, LocalDate monday) {}
