package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.persistence.OwnSql;

/** Recognises whoever is signed in as a driver, of whichever organisations: by the e-mail address or telephone number that both have, once it is proven. */
@ApplicationScoped
@Transactional
public class DriverClaims {
    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    /** As whom somebody drives, and for whom. */
    public record Seat(UUID driverId, UUID organizationId, String organizationName) {}

    /** Where the person who calls drives, the oldest first; what they had not claimed yet is theirs from now on. */
    public List<Seat> claim() {
        UUID account = caller.requireAccount();
        claimable(account).forEach(row -> claim(account, row));
        return seats(account);
    }

    /** Whether somebody drives anywhere, claimed or not. */
    @Transactional(TxType.SUPPORTS)
    public boolean isDriver(UUID account) {
        return !em.createNativeQuery("""
                        SELECT 1 FROM fleet_driver WHERE account_id = :account
                        UNION ALL SELECT 1 FROM account p JOIN fleet_driver d ON d.account_id IS NULL AND d.email = p.email
                            WHERE p.id = :account AND p.email_verified_at IS NOT NULL
                        UNION ALL SELECT 1 FROM account p JOIN fleet_driver d ON d.account_id IS NULL AND d.phone = p.phone
                            WHERE p.id = :account AND p.phone_verified_at IS NOT NULL
                        LIMIT 1""", Integer.class)
                .setParameter("account", account)
                .getResultList()
                .isEmpty();
    }

    /** One in each organisation: the oldest of those that fit. */
    private List<Row> claimable(UUID account) {
        return rows("""
                SELECT DISTINCT ON (d.organization_id) d.id, d.organization_id, d.full_name
                FROM account p JOIN fleet_driver d ON d.account_id IS NULL
                    AND (p.email_verified_at IS NOT NULL AND d.email = p.email
                        OR p.phone_verified_at IS NOT NULL AND d.phone = p.phone)
                WHERE p.id = :account
                    AND EXISTS (SELECT 1 FROM organization_app a WHERE a.organization_id = d.organization_id AND a.app = 'FLEET')
                    AND NOT EXISTS (SELECT 1 FROM fleet_driver o
                        WHERE o.organization_id = d.organization_id AND o.account_id = p.id)
                ORDER BY d.organization_id, d.id""", account);
    }

    /** Two windows at once: the second one finds it claimed. */
    private void claim(UUID account, Row driver) {
        int claimed = OwnSql.changing(em, """
                        UPDATE fleet_driver SET account_id = :account
                        WHERE id = :driver AND account_id IS NULL AND NOT EXISTS (SELECT 1 FROM fleet_driver o
                            WHERE o.organization_id = :organization AND o.account_id = :account)""")
                .setParameter("account", account)
                .setParameter("driver", driver.id())
                .setParameter("organization", driver.organizationId())
                .executeUpdate();
        if (claimed > 0) {
            trail.recordIn(
                    driver.organizationId(),
                    FleetEvents.DRIVER_CLAIMED,
                    FleetEvents.DRIVER,
                    driver.id(),
                    Map.of(FleetEvents.NAME, driver.name()));
        }
    }

    private List<Seat> seats(UUID account) {
        return rows("""
                SELECT d.id, d.organization_id, g.name
                FROM fleet_driver d JOIN organization g ON g.id = d.organization_id
                WHERE d.account_id = :account
                    AND EXISTS (SELECT 1 FROM organization_app a WHERE a.organization_id = g.id AND a.app = 'FLEET')
                ORDER BY d.id""", account).stream()
                .map(row -> new Seat(row.id(), row.organizationId(), row.name()))
                .toList();
    }

    private List<Row> rows(String sql, UUID account) {
        List<?> rows = em.createNativeQuery(sql, Object[].class)
                .setParameter("account", account)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Row((UUID) row[0], (UUID) row[1], (String) row[2]))
                .toList();
    }

    /** Somebody's driver with a name: of the driver, or of whom they drive for. */
    private record Row(UUID id, UUID organizationId, String name) {}
}
