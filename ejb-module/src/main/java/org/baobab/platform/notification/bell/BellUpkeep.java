package org.baobab.platform.notification.bell;

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

/** Throws out every hour what was kept long enough. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BellUpkeep {
    @Resource
    ManagedThreadFactory threads;

    @Inject
    BellRows rows;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.start(threads, "bell", Duration.ofMinutes(2), Duration.ofHours(1), rows::removeOutlived);
    }

    @PreDestroy
    void stop() {
        rounds.close();
    }
}
