package org.baobab.platform.backup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import org.baobab.platform.kernel.Rounds;

/** Looks into the store soon after the start, for after a restore the table knows less than it, and now and then. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BackupStart {
    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofHours(6);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    BackupShelf shelf;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.start(threads, "backups", FIRST, PAUSE, shelf::compare);
    }

    @PreDestroy
    void stop() {
        rounds.close();
    }
}
