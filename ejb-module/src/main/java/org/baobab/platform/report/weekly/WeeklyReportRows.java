package org.baobab.platform.report.weekly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.announcement.Announcements;
import org.baobab.platform.announcement.Notice;
import org.baobab.platform.announcement.preference.TrunkTopics;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.notification.Attachment;
import org.baobab.platform.persistence.OwnSql;
import org.baobab.platform.report.Reports;

/** The rows that say which report went out, each step in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class WeeklyReportRows {
    private static final int LONGEST_ERROR = 500;

    // What was sent stays so, whoever comes late.
    private static final String PUT = """
            INSERT INTO weekly_report AS r (organization_id, week, state, document_id, pages, error, execution_id, changed_at)
            VALUES (:organization, :week, :state, cast(:document AS uuid), cast(:pages AS smallint),
                cast(:error AS varchar), :execution, :now)
            ON CONFLICT (organization_id, week) DO UPDATE SET state = excluded.state, document_id = excluded.document_id,
                pages = excluded.pages, error = excluded.error, execution_id = excluded.execution_id,
                changed_at = excluded.changed_at
            WHERE r.state <> 'SENT'""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Announcements announcements;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Transactional(TxType.SUPPORTS)
    boolean isSent(UUID organizationId, LocalDate week) {
        return "SENT".equals(state(organizationId, week));
    }

    /** False where it was sent already. */
    boolean claim(WeeklyPrint print, long executionId) {
        return put(print.organizationId(), print.monday(), "CLAIMED", null, null, null, executionId);
    }

    /** The letters leave if and only if the row says so. */
    void sent(WeeklyPrint print, DocumentView document, long executionId) {
        boolean first =
                put(print.organizationId(), print.monday(), "SENT", document.id(), print.pages(), null, executionId);
        if (first) {
            announcements.toManagers(print.organizationId(), notice(print, document));
        }
    }

    void failed(UUID organizationId, LocalDate week, String why, long executionId) {
        String reason = why.substring(0, Math.min(LONGEST_ERROR, why.length()));
        put(organizationId, week, "FAILED", null, null, reason, executionId);
    }

    private Notice notice(WeeklyPrint print, DocumentView document) {
        URI home = settings.address("baobab.public.url", "http://localhost:8080");
        Notice notice = Notice.of("weekly-report", TrunkTopics.REPORTS)
                .with(Map.of(
                        "organization", print.organization(),
                        "from", print.monday(),
                        "to", print.monday().plusDays(6)))
                .link(URI.create(home + "/documents/detail?id=" + document.id()));
        return print.pdf().length > Reports.LARGEST_ATTACHED
                ? notice
                : notice.attach(new Attachment(print.name(), "application/pdf", print.pdf()));
    }

    private String state(UUID organizationId, LocalDate week) {
        List<?> found = em.createNativeQuery(
                        "SELECT state FROM weekly_report WHERE organization_id = :organization AND week = :week",
                        String.class)
                .setParameter("organization", organizationId)
                .setParameter("week", week)
                .getResultList();
        return found.isEmpty() ? null : (String) found.getFirst();
    }

    private boolean put(
            UUID organizationId,
            LocalDate week,
            String state,
            UUID document,
            Integer pages,
            String error,
            long executionId) {
        return OwnSql.changing(em, PUT)
                        .setParameter("organization", organizationId)
                        .setParameter("week", week)
                        .setParameter("state", state)
                        .setParameter("document", document == null ? null : document.toString())
                        .setParameter("pages", pages == null ? null : pages.toString())
                        .setParameter("error", error)
                        .setParameter("execution", executionId)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }
}
