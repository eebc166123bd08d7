package org.baobab.platform.identity.session;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.infinispan.Cache;

/**
 * Says whether a session holds, from memory for most requests. A change drops what is remembered as soon as it is committed, on every node; the short life
 * of an entry covers what a lost node would miss.
 */
@ApplicationScoped
public class LiveSessions {
    private static final long REMEMBERED_SECONDS = 30;

    @Resource(lookup = "java:jboss/infinispan/cache/baobab/sessions")
    Cache<UUID, LiveSession> cache;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** Counts changes, so that what was read before a change is not remembered after it. */
    private final AtomicLong changes = new AtomicLong();

    public Optional<LiveSession> find(UUID sessionId) {
        LiveSession remembered = cache.get(sessionId);
        if (remembered != null && clock.instant().isBefore(remembered.expiresAt())) {
            return Optional.of(remembered);
        }
        long before = changes.get();
        Optional<LiveSession> loaded = sessions.use(sessionId);
        loaded.ifPresent(session -> {
            // What was only read tells no other node to drop what it has.
            cache.putForExternalRead(sessionId, session, REMEMBERED_SECONDS, TimeUnit.SECONDS);
            if (changes.get() != before) {
                cache.remove(sessionId);
            }
        });
        return loaded;
    }

    /** The browser's session behind a cookie's value. */
    public Optional<LiveSession> findByCookie(String value) {
        return SessionToken.parse(value).flatMap(token -> find(token.sessionId())
                .filter(session -> session.kind() == SessionKind.BROWSER && token.isCurrent(session.tokenHash())));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionsChanged event) {
        changes.incrementAndGet();
        event.sessionIds().forEach(cache::remove);
    }
}
