package org.baobab.platform.identity;

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
import org.baobab.platform.identity.password.Passwords;
import org.baobab.platform.identity.token.SigningKeys;
import org.baobab.platform.kernel.Rounds;

/** Finds wrong settings and missing keys at the start instead of at the first sign-in, and keeps the tables swept. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdentityStart {
    private static final Duration FIRST_SWEEP = Duration.ofMinutes(10);
    private static final Duration SWEEP_EVERY = Duration.ofHours(1);

    @Inject
    SigningKeys keys;

    @Inject
    Passwords passwords;

    @Inject
    IdentityUpkeep upkeep;

    @Resource
    ManagedThreadFactory threads;

    private Rounds sweeping;

    @PostConstruct
    void start() {
        keys.prepare();
        passwords.prepareForSignIn();
        sweeping = Rounds.start(threads, "identity", FIRST_SWEEP, SWEEP_EVERY, upkeep::sweep);
    }

    @PreDestroy
    void stop() {
        sweeping.close();
    }
}
