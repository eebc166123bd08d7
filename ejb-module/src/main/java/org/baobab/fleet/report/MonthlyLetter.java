package org.baobab.fleet.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.baobab.fleet.report.MonthlyReportRows.Wish;
import org.baobab.platform.announcement.Announcements;
import org.baobab.platform.announcement.Notice;
import org.baobab.platform.announcement.preference.TrunkTopics;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.realtime.Live;

/** Says that a report is there, if and only if its row says so too. */
@ApplicationScoped
@Transactional
class MonthlyLetter {
    @Inject
    MonthlyReportRows rows;

    @Inject
    Announcements announcements;

    @Inject
    Settings settings;

    @Inject
    Live live;

    @Inject
    Caller caller;

    void finish(Wish wish, DocumentView document, MonthlyData data, int pages) {
        if (!rows.finish(wish.id(), document.id(), pages)) {
            return;
        }
        if (wish.askedBy() != null) {
            URI home = settings.address("baobab.public.url", "http://localhost:8080");
            announcements.toPeople(
                    caller.requireOrganization(),
                    List.of(wish.askedBy()),
                    Notice.of("fleet-report", TrunkTopics.REPORTS)
                            .with(Map.of(
                                    "organization", data.organization(),
                                    "month", data.month(),
                                    "pages", pages))
                            .link(URI.create(home + "/documents/detail?id=" + document.id())));
        }
        live.toOrganization(
                caller.requireOrganization(), Role.VIEWER, MonthlyReports.CHANGED, new MonthlyReports.Told(wish.id()));
    }
}
