package org.baobab.platform.announcement;

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

/** Keeps the batches' figures once an hour. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnnouncementStart {
    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final Duration EVERY = Duration.ofHours(1);

    @Inject
    BatchUpkeep upkeep;

    @Resource
    ManagedThreadFactory threads;

    private Rounds closing;

    @PostConstruct
    void start() {
        closing = Rounds.start(
                threads, "batches", FIRST, EVERY, () -> upkeep.due().forEach(upkeep::close));
    }

    @PreDestroy
    void stop() {
        closing.close();
    }
}
