package org.baobab.fleet.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.baobab.platform.persistence.OwnSql;

/** The rows of organisations that switched the monthly mail on. */
@ApplicationScoped
@Transactional
class MonthlyMailRows {
    private static final String ORGANIZATION = "organization";
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String USING = """
            FROM fleet_monthly_mail m JOIN organization_app a ON a.organization_id = m.organization_id AND a.app = 'FLEET'""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    MonthlyMailView view(UUID organizationId) {
        List<?> rows = em.createNativeQuery(
                        "SELECT organization_id, last_month FROM fleet_monthly_mail WHERE organization_id = :organization",
                        Object[].class)
                .setParameter(ORGANIZATION, organizationId)
                .getResultList();
        return rows.isEmpty()
                ? new MonthlyMailView(false, null)
                : new MonthlyMailView(true, month(((Object[]) rows.getFirst())[1]));
    }

    /** @return whether it was off */
    boolean switchOn(UUID organizationId, UUID account) {
        return OwnSql.changing(em, """
                                INSERT INTO fleet_monthly_mail (organization_id, switched_by, switched_at)
                                VALUES (:organization, CAST(:account AS uuid), :now) ON CONFLICT DO NOTHING""")
                        .setParameter(ORGANIZATION, organizationId)
                        .setParameter("account", Objects.toString(account, null))
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** @return whether it was on */
    boolean switchOff(UUID organizationId) {
        return OwnSql.changing(em, "DELETE FROM fleet_monthly_mail WHERE organization_id = :organization")
                        .setParameter(ORGANIZATION, organizationId)
                        .executeUpdate()
                == 1;
    }

    /** @return whether that month, and no later one, was asked for before, and it is still switched on */
    boolean claim(UUID organizationId, YearMonth month) {
        return OwnSql.changing(em, """
                                UPDATE fleet_monthly_mail SET last_month = :month
                                WHERE organization_id = :organization AND (last_month IS NULL OR last_month < :month)""")
                        .setParameter("month", month.atDay(1))
                        .setParameter(ORGANIZATION, organizationId)
                        .executeUpdate()
                == 1;
    }

    List<UUID> organizations(UUID after, int most) {
        List<?> ids = em.createNativeQuery(
                        "SELECT m.organization_id " + USING
                                + " WHERE m.organization_id > :after ORDER BY m.organization_id",
                        UUID.class)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(most)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    long count() {
        return (Long)
                em.createNativeQuery("SELECT count(*) " + USING, Long.class).getSingleResult();
    }

    private static YearMonth month(Object day) {
        return switch (day) {
            case null -> null;
            case Date date -> YearMonth.from(date.toLocalDate());
            default -> YearMonth.from((LocalDate) day);
        };
    }
}
