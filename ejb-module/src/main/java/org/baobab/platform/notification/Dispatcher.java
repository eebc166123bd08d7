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
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.baobab.platform.kernel.Rounds;
import org.jboss.logging.Logger;

/** Sends each message right after its commit, and every few seconds what was left or has to be tried again. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Dispatcher {
    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final Duration SWEEP = Duration.ofSeconds(3);

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Outbox outbox;

    @Inject
    Postman postman;

    @Inject
    NotificationSettings settings;

    private Workers workers;
    private Rounds sweeps;
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        workers = new Workers(settings.workers());
        sweeps = Rounds.start(threads, "outbox", SWEEP, SWEEP, this::sweep);
    }

    @PreDestroy
    void stop() {
        stopping = true;
        sweeps.close();
        workers.close(10, TimeUnit.SECONDS);
    }

    public void onStored(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageStored message) {
        callOneMore();
    }

    private void callOneMore() {
        if (!workers.oneMayStart()) {
            return;
        }
        try {
            executor.execute(this::work);
        } catch (RejectedExecutionException e) {
            workers.oneLeaves();
            LOG.debug("No thread for messages now; the sweeper takes them", e);
        }
    }

    private void sweep() {
        postman.closeIdleConnections();
        if (workers.oneMayStart()) {
            work();
        }
    }

    /** Sends until nothing is due; a worker that hears of more while it goes to rest starts over. */
    private void work() {
        do {
            try {
                sendAll();
            } catch (RuntimeException e) {
                // Only the database can fail here, and the rows wait for it.
                if (!stopping) {
                    LOG.warn("Messages wait: their rows could not be read or written", e);
                }
            }
        } while (!workers.oneRests());
    }

    private void sendAll() {
        while (!stopping) {
            Optional<Delivery> next = outbox.claimNext();
            if (next.isEmpty()) {
                return;
            }
            // Where one waited, more may wait: each worker that finds something calls the next, up to the limit.
            callOneMore();
            postman.deliver(next.get());
        }
    }
}
