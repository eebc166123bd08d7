package org.baobab.fleet.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.baobab.fleet.report.MonthlyReport.State;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.persistence.OwnSql;

/** The rows of reports; how far one is, its task knows while there is one. */
@ApplicationScoped
@Transactional
class MonthlyReportRows {
    private static final UUID NEWEST = new UUID(-1, -1);
    private static final String LIST = """
            SELECT r.id, r.month, r.asked_by, r.asked_at, r.finished_at, r.document_id, r.pages, t.state, t.progress
            FROM fleet_report r LEFT JOIN task t ON t.id = r.id
            WHERE r.organization_id = :organization AND r.id < :after ORDER BY r.id DESC""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** What the task needs to know. */
    record Wish(UUID id, YearMonth month, Locale locale, UUID askedBy, boolean toManagers, UUID documentId) {}

    void add(UUID organizationId, Wish wish) {
        OwnSql.changing(em, """
                        INSERT INTO fleet_report (id, organization_id, month, locale, asked_by, to_managers, asked_at)
                        VALUES (:id, :organization, :month, :locale, CAST(:account AS uuid), :managers, :now)""")
                .setParameter("id", wish.id())
                .setParameter("organization", organizationId)
                .setParameter("month", wish.month().atDay(1))
                .setParameter("locale", wish.locale().getLanguage())
                .setParameter("account", Objects.toString(wish.askedBy(), null))
                .setParameter("managers", wish.toManagers())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    Optional<Wish> find(UUID id) {
        List<?> rows = em.createNativeQuery(
                        "SELECT month, locale, asked_by, to_managers, document_id FROM fleet_report WHERE id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] cells = (Object[]) row;
            return new Wish(
                    id, month(cells[0]), Locale.of((String) cells[1]), (UUID) cells[2], (Boolean) cells[3], (UUID)
                            cells[4]);
        });
    }

    /** @return whether this was the first time, and so somebody is to be told */
    boolean finish(UUID id, UUID documentId, int pages) {
        return OwnSql.changing(em, """
                                UPDATE fleet_report SET finished_at = :now, document_id = :document, pages = :pages
                                WHERE id = :id AND finished_at IS NULL""")
                        .setParameter("now", clock.instant())
                        .setParameter("document", documentId)
                        .setParameter("pages", pages)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Newest first. */
    Slice<MonthlyReport> list(UUID organizationId, Paging paging) {
        List<?> rows = em.createNativeQuery(LIST, Object[].class)
                .setParameter("organization", organizationId)
                .setParameter("after", paging.after() == null ? NEWEST : paging.after())
                .setMaxResults(paging.fetch())
                .getResultList();
        return Slice.cut(rows.stream().map(row -> report((Object[]) row)).toList(), paging, MonthlyReport::id);
    }

    private static MonthlyReport report(Object[] row) {
        Instant finished = (Instant) row[4];
        UUID document = (UUID) row[5];
        Number progress = (Number) row[8];
        return new MonthlyReport(
                (UUID) row[0],
                month(row[1]),
                state(finished, document, (String) row[7]),
                progress == null ? 0 : progress.intValue(),
                (UUID) row[2],
                (Instant) row[3],
                finished,
                document,
                row[6] == null ? null : ((Number) row[6]).intValue());
    }

    /** A task that is not there any more, and did not finish, failed. */
    private static State state(Instant finished, UUID document, String task) {
        if (finished != null) {
            return document == null ? State.GONE : State.DONE;
        }
        return switch (task) {
            case "QUEUED" -> State.WAITING;
            case "RUNNING" -> State.RUNNING;
            case null, default -> State.FAILED;
        };
    }

    private static YearMonth month(Object day) {
        return YearMonth.from(day instanceof Date date ? date.toLocalDate() : (LocalDate) day);
    }
}
