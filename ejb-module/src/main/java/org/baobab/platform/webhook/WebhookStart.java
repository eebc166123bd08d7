package org.baobab.platform.webhook;

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

/** Keeps the log swept. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookStart {
    private static final Duration FIRST_SWEEP = Duration.ofMinutes(11);
    private static final Duration SWEEP_EVERY = Duration.ofHours(1);

    @Inject
    WebhookUpkeep upkeep;

    @Resource
    ManagedThreadFactory threads;

    private Rounds sweeping;

    @PostConstruct
    void start() {
        sweeping = Rounds.start(threads, "webhook", FIRST_SWEEP, SWEEP_EVERY, this::sweep);
    }

    @PreDestroy
    void stop() {
        sweeping.close();
    }

    private void sweep() {
        upkeep.forgetFormerSecrets();
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = upkeep.prune();
        }
    }
}
