package org.baobab.fleet.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.StaleVersionException;

/** Papers of the organisation that the caller works in. */
@ApplicationScoped
class PaperRows {
    static final String WHAT = "Paper";
    private static final UUID NEWEST = new UUID(-1, -1);

    /** What is in force, of vehicles that are not retired and of drivers; a licence is the driver's own fact. */
    private static final String IN_FORCE = """
            SELECT p.id, p.kind, p.vehicle_id, p.driver_id, coalesce(v.registration, d.full_name) AS subject, p.expires_on, p.reminded_days, d.account_id
            FROM fleet_paper p
                LEFT JOIN fleet_vehicle v ON v.id = p.vehicle_id
                LEFT JOIN fleet_driver d ON d.id = p.driver_id
            WHERE p.organization_id = :organization AND p.kind <> 'LICENCE' AND v.status IS DISTINCT FROM 'RETIRED'
                AND NOT EXISTS (SELECT 1 FROM fleet_paper o
                    WHERE o.organization_id = p.organization_id AND o.kind = p.kind AND p.kind <> 'OTHER'
                        AND o.vehicle_id IS NOT DISTINCT FROM p.vehicle_id AND o.driver_id IS NOT DISTINCT FROM p.driver_id
                        AND (o.expires_on, o.id) > (p.expires_on, p.id))
            UNION ALL
            SELECT NULL, 'LICENCE', NULL, d.id, d.full_name, d.licence_expires_on, d.licence_reminded_days, d.account_id
            FROM fleet_driver d
            WHERE d.organization_id = :organization""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /**
     * Something in force, with what was told of it.
     *
     * @param remindedDays null where nobody was reminded yet
     * @param accountId the driver's, or null
     */
    record InForce(DuePaper paper, Integer remindedDays, UUID accountId) {}

    Paper require(UUID id) {
        Paper paper = em.find(Paper.class, id);
        if (paper == null) {
            throw new NotFoundException(WHAT, id);
        }
        return paper;
    }

    Paper lock(UUID id, Long seenVersion) {
        Paper paper = require(id);
        try {
            em.refresh(paper, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException justDeleted) {
            throw new NotFoundException(WHAT, id);
        }
        if (seenVersion != null && seenVersion != paper.version()) {
            throw new StaleVersionException(WHAT, id);
        }
        return paper;
    }

    void add(Paper paper) {
        em.persist(paper);
    }

    void remove(Paper paper) {
        em.remove(paper);
        em.flush();
    }

    void flush(Paper paper) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException(WHAT, paper.id(), e);
        }
    }

    List<Paper> list(PaperFilter filter, Paging paging) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("p.id < :after");
        values.put("after", paging.after() == null ? NEWEST : paging.after());
        only(where, values, "vehicleId", filter.vehicleId());
        only(where, values, "driverId", filter.driverId());
        only(where, values, "kind", filter.kind());
        if (filter.expiresBefore() != null) {
            where.append(" and p.expiresOn < :before");
            values.put("before", filter.expiresBefore());
        }
        TypedQuery<Paper> query =
                em.createQuery("select p from Paper p where " + where + " order by p.id desc", Paper.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(paging.fetch()).getResultList();
    }

    private static void only(StringBuilder where, Map<String, Object> values, String field, Object value) {
        if (value != null) {
            where.append(" and p.").append(field).append(" = :").append(field);
            values.put(field, value);
        }
    }

    /** What ends up to a day, what ends first before. */
    List<InForce> inForce(LocalDate until, int most) {
        List<?> rows = em.createNativeQuery(
                        "SELECT * FROM (" + IN_FORCE
                                + ") due WHERE expires_on <= :until ORDER BY expires_on, subject, kind",
                        Object[].class)
                .setParameter("organization", caller.requireOrganization())
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(PaperRows::inForce).toList();
    }

    private static InForce inForce(Object[] row) {
        return new InForce(
                new DuePaper(
                        (UUID) row[0],
                        PaperKind.valueOf((String) row[1]),
                        (UUID) row[2],
                        (UUID) row[3],
                        (String) row[4],
                        day(row[5])),
                row[6] == null ? null : ((Number) row[6]).intValue(),
                (UUID) row[7]);
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
