package org.baobab.platform.notification;

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

/** Forgets every few minutes what was kept long enough. Doing it on two nodes does no harm. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MessageUpkeep {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    OldMessages old;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.start(threads, "messages", FIRST, PAUSE, old::forget);
    }

    @PreDestroy
    void stop() {
        rounds.close();
    }
}
