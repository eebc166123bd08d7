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

/** Forgets files that stopped on their way. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadUpkeep {
    private static final Duration FIRST = Duration.ofMinutes(17);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int CHUNK = 100;

    @Inject
    Uploads uploads;

    @Resource
    ManagedThreadFactory threads;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.start(threads, "uploads", FIRST, EVERY, this::round);
    }

    @PreDestroy
    void stop() {
        rounds.close();
    }

    private void round() {
        int forgotten = CHUNK;
        while (forgotten == CHUNK && !Thread.currentThread().isInterrupted()) {
            forgotten = uploads.forgetExpired(CHUNK);
        }
    }
}
