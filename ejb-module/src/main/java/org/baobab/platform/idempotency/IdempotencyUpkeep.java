package org.baobab.platform.idempotency;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Frees what a crash of this node left behind, then throws out every hour what was kept long enough. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdempotencyUpkeep {
    private static final Logger LOG = Logger.getLogger(IdempotencyUpkeep.class);

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    Idempotency idempotency;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        int left = idempotency.releaseLeftByThisNode();
        if (left > 0) {
            LOG.infof("%d requests were cut off by the last stop of this node; their idempotency keys are free", left);
        }
        rounds = scheduler.scheduleWithFixedDelay(this::removeOutlived, 1, 60, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }

    private void removeOutlived() {
        try {
            idempotency.removeOutlived();
        } catch (RuntimeException databaseAway) {
            // Thrown on, it would end the rounds for good; the next one finds the same rows.
            LOG.warnf("Old idempotency records stay for now: %s", databaseAway.getMessage());
        }
    }
}
