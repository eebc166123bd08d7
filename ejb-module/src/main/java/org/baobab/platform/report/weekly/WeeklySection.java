package org.baobab.platform.report.weekly;

import java.util.Optional;

/** A part of the weekly report: one application-scoped bean of a capability or an app. */
public interface WeeklySection {
    /** Where it stands; apps come before the trunk's own, which have 1000 and more. */
    int order();

    /** Asked as Baobab in the organisation, outside of a transaction; empty where nothing happened in the week. */
    Optional<ReportSection> of(ReportWeek week);
}
