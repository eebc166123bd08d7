package org.baobab.platform.document;

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
import org.baobab.platform.storage.ObjectStore;

/** Purges what was deleted long ago, and what arrivals that broke off left in the store. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentUpkeep {
    private static final Duration FIRST = Duration.ofMinutes(13);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration BROKEN_OFF = Duration.ofDays(1);
    private static final int CHUNK = 100;

    @Inject
    PurgeDocuments purge;

    @Inject
    ObjectStore store;

    @Resource
    ManagedThreadFactory threads;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.start(threads, "documents", FIRST, EVERY, this::round);
    }

    @PreDestroy
    void stop() {
        rounds.close();
    }

    private void round() {
        store.tidy(BROKEN_OFF);
        int purged = CHUNK;
        while (purged > 0 && !Thread.currentThread().isInterrupted()) {
            purged = purge.purge(CHUNK);
        }
    }
}
