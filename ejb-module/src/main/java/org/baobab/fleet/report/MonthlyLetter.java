package org.baobab.fleet.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.report.MonthlyReportRows.Wish;
import org.baobab.platform.announcement.Announcements;
import org.baobab.platform.announcement.Notice;
import org.baobab.platform.announcement.preference.TrunkTopics;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.notification.Attachment;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.realtime.Live;
import org.baobab.platform.report.Reports;

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

    void finish(Wish wish, DocumentView document, MonthlyData data, PdfFile print) {
        if (!rows.finish(wish.id(), document.id(), print.pages())) {
            return;
        }
        UUID organization = caller.requireOrganization();
        if (wish.askedBy() != null) {
            announcements.toPeople(organization, List.of(wish.askedBy()), notice(document, data, print.pages()));
        }
        if (wish.toManagers()) {
            announcements.toManagers(organization, attached(notice(document, data, print.pages()), document, print));
        }
        live.toOrganization(organization, Role.VIEWER, MonthlyReports.CHANGED, new MonthlyReports.Told(wish.id()));
    }

    private Notice notice(DocumentView document, MonthlyData data, int pages) {
        URI home = settings.address("baobab.public.url", "http://localhost:8080");
        return Notice.of("fleet-report", TrunkTopics.REPORTS)
                .with(Map.of("organization", data.organization(), "month", data.month(), "pages", pages))
                .link(URI.create(home + "/documents/detail?id=" + document.id()));
    }

    private static Notice attached(Notice notice, DocumentView document, PdfFile print) {
        if (print.size() > Reports.LARGEST_ATTACHED) {
            return notice;
        }
        try (InputStream content = print.open()) {
            return notice.attach(new Attachment(document.name(), "application/pdf", content.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
