package org.baobab.platform.report.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.KeysetReader;
import org.baobab.platform.organization.OrganizationQueries;
import org.baobab.platform.report.weekly.ReportWeek;

/** Every organisation, or the one that is asked for, with the week that is asked for or has just ended. */
@Named
@Dependent
public class OrganizationWeekReader extends KeysetReader<UUID, OrganizationWeek> {
    /** A day of the week, as in 2026-11-18. */
    @Inject
    @BatchProperty
    String week;

    @Inject
    @BatchProperty
    String organization;

    @Inject
    OrganizationQueries organizations;

    @Inject
    JobProgress progress;

    @Inject
    Clock clock;

    private LocalDate monday;
    private UUID only;

    @Override
    public void open(Serializable checkpoint) throws Exception {
        super.open(checkpoint);
        monday = isGiven(week)
                ? ReportWeek.mondayOf(LocalDate.parse(week.strip()))
                : ReportWeek.lastAt(clock.instant(), ZoneOffset.UTC);
        only = isGiven(organization) ? UUID.fromString(organization.strip()) : null;
        progress.begin("organizations", only == null ? organizations.count() : 1);
    }

    @Override
    protected List<OrganizationWeek> next(UUID after, int most) {
        List<UUID> ids = only == null ? organizations.next(after, most) : after == null ? List.of(only) : List.of();
        return ids.stream().map(id -> new OrganizationWeek(id, monday)).toList();
    }

    @Override
    protected UUID keyOf(OrganizationWeek item) {
        return item.organizationId();
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
