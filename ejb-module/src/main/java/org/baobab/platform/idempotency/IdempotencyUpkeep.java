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
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import org.baobab.platform.kernel.Rounds;
import org.jboss.logging.Logger;

/** Frees what a crash of this node left behind, then throws out every hour what was kept long enough. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdempotencyUpkeep {
    private static final Logger LOG = Logger.getLogger(IdempotencyUpkeep.class);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Idempotency idempotency;

    private Rounds rounds;

    @PostConstruct
    void start() {
        int left = idempotency.releaseLeftByThisNode();
        if (left > 0) {
            LOG.infof("%d requests were cut off by the last stop of this node; their idempotency keys are free", left);
        }
        rounds = Rounds.start(
                threads, "idempotency", Duration.ofMinutes(1), Duration.ofHours(1), idempotency::removeOutlived);
    }

    @PreDestroy
    void stop() {
        rounds.close();
    }
}
