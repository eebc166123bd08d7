package org.baobab.platform.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.baobab.platform.identity.password.Passwords;
import org.baobab.platform.identity.token.SigningKeys;
import org.jboss.logging.Logger;

/** Finds wrong settings and missing keys at the start instead of at the first sign-in, and keeps the tables swept. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdentityStart {
    private static final Logger LOG = Logger.getLogger(IdentityStart.class);
    private static final long FIRST_SWEEP_MINUTES = 10;
    private static final long SWEEP_EVERY_MINUTES = 60;

    @Inject
    SigningKeys keys;

    @Inject
    Passwords passwords;

    @Inject
    IdentityUpkeep upkeep;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private ScheduledFuture<?> sweeping;

    @PostConstruct
    void start() {
        keys.prepare();
        passwords.prepareForSignIn();
        sweeping =
                scheduler.scheduleAtFixedRate(this::sweep, FIRST_SWEEP_MINUTES, SWEEP_EVERY_MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        sweeping.cancel(false);
    }

    /** What failed once is tried again in an hour; an exception that left here would end the series. */
    private void sweep() {
        try {
            upkeep.sweep();
        } catch (RuntimeException e) {
            LOG.warn("Sweeping old sign-ins, codes and links failed; next try in an hour", e);
        }
    }
}
