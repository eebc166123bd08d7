package org.baobab.fleet.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.report.MonthlyReportRows.Wish;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.realtime.Live;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.Tasks;

/** Reports of months, made by tasks, for the organisation that the caller has entered. */
@ApplicationScoped
@Transactional
@NeedsApp(App.FLEET)
public class MonthlyReports {
    static final String CHANGED = "fleet.report";
    private static final YearMonth FIRST = YearMonth.of(2000, 1);
    private static final Duration FARTHEST = Duration.ofDays(31);

    @Inject
    MonthlyReportRows rows;

    @Inject
    Organizations organizations;

    @Inject
    Tasks tasks;

    @Inject
    Live live;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @return the task, whose id is the report's
     * @throws RuleViolationException on {@code month} where it is to come, or before there were such fleets
     */
    @Needs(Role.AGENT)
    public UUID ask(AskMonthlyReport wish) {
        require(wish);
        return submit(wish, caller.locale(), caller.accountId(), false);
    }

    /** For nobody by name: when it is there, all who manage the organisation get it. */
    void askForManagers(YearMonth month, Locale locale) {
        AskMonthlyReport wish = new AskMonthlyReport(month, null);
        require(wish);
        submit(wish, locale, null, true);
    }

    /** Newest first. */
    @Needs(Role.VIEWER)
    public Slice<MonthlyReport> list(Paging paging) {
        return rows.list(caller.requireOrganization(), paging);
    }

    /** The month that goes on at the organisation's place. */
    @Needs(Role.VIEWER)
    public YearMonth thisMonth() {
        return YearMonth.from(
                clock.instant().atZone(ZoneId.of(organizations.current().timeZone())));
    }

    private void require(AskMonthlyReport wish) {
        if (wish.month() == null) {
            throw new RuleViolationException("month", "required");
        }
        if (wish.month().isAfter(thisMonth())) {
            throw new RuleViolationException("month", "fleet.month-to-come");
        }
        if (wish.month().isBefore(FIRST)) {
            throw new RuleViolationException("month", "fleet.month-too-early", Map.of("first", FIRST));
        }
        Instant latest = clock.instant().plus(FARTHEST);
        if (wish.notBefore() != null && wish.notBefore().isAfter(latest)) {
            throw new RuleViolationException("notBefore", "fleet.too-far", Map.of("days", FARTHEST.toDays()));
        }
    }

    private UUID submit(AskMonthlyReport wish, Locale locale, UUID account, boolean toManagers) {
        NewTask task = NewTask.of(
                        MonthlyReportTask.KIND,
                        new MonthlyReportTask.Order(wish.month().toString()))
                .dueAt(wish.notBefore());
        rows.add(caller.requireOrganization(), new Wish(task.id(), wish.month(), locale, account, toManagers, null));
        tasks.submit(task);
        live.toOrganization(caller.requireOrganization(), Role.VIEWER, CHANGED, new Told(task.id()));
        return task.id();
    }

    /** As pages hear of it. */
    public record Told(UUID reportId) {}
}
