package org.baobab.fleet;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;

/**
 * How long a transaction may wait for rows that others hold. The database bounds each wait ({@code lock_timeout} of the connections, 10-datasource.cli); what one
 * took is taken from those that follow, so that whoever needs a vehicle and then a driver does not wait twice as long. Whoever hardly waited asks nothing of the
 * database.
 */
@ApplicationScoped
class Patience {
    private static final Duration WHOLE = Duration.ofSeconds(10);
    private static final Duration HARDLY = Duration.ofSeconds(1);
    private static final Duration LEAST = Duration.ofMillis(100);
    private static final String LOCK_TIMEOUT = "55P03";

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    void waited(Duration time) {
        if (time.compareTo(HARDLY) < 0) {
            return;
        }
        Duration before = (Duration) transactions.getResource(Patience.class);
        Duration rest = (before == null ? WHOLE : before).minus(time);
        Duration left = rest.compareTo(LEAST) < 0 ? LEAST : rest;
        transactions.putResource(Patience.class, left);
        em.createNativeQuery("SELECT set_config('lock_timeout', :left, true)", String.class)
                .setParameter("left", left.toMillis() + "ms")
                .getSingleResult();
    }

    static boolean isOver(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException said && LOCK_TIMEOUT.equals(said.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
