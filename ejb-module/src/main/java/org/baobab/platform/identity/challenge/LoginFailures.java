package org.baobab.platform.identity.challenge;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baobab.platform.kernel.Settings;

/**
 * The lock-out: after so many wrong passwords in a while, a login name is closed until the oldest of them is past. It counts by login name and never by address,
 * knows nothing of whether the name exists, and holds on all nodes. An in-flight guess is judged when it ends, so a hundred at once get no more verdicts than
 * a hundred in a row.
 */
@Stateless
public class LoginFailures {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    private int tries;
    private Duration window;

    @PostConstruct
    void configure() {
        tries = settings.integer("baobab.lockout.tries", 5, 1, 100);
        window = settings.duration(
                "baobab.lockout.window", Duration.ofMinutes(15), Duration.ofSeconds(1), Duration.ofDays(1));
    }

    /** For how long the login name is closed, if it is. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Duration> closedFor(String login) {
        return closedFor(Digests.of(login), clock.instant());
    }

    /** Counts a wrong password, unless the name is closed by now: then nothing is said about the password at all. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<Duration> count(String login) {
        em.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended(:login, 0)) AS text)", String.class)
                .setParameter("login", "login-failure:" + login)
                .getSingleResult();
        byte[] hash = Digests.of(login);
        Instant now = clock.instant();
        Optional<Duration> closed = closedFor(hash, now);
        if (closed.isEmpty()) {
            em.persist(new LoginFailure(hash, now));
        }
        return closed;
    }

    /** The right password, or a new one, makes up for the wrong ones. */
    public void forget(String login) {
        em.createQuery("delete from LoginFailure f where f.loginHash = :login")
                .setParameter("login", Digests.of(login))
                .executeUpdate();
    }

    private Optional<Duration> closedFor(byte[] loginHash, Instant now) {
        List<Instant> recent = em.createQuery(
                        "select f.at from LoginFailure f where f.loginHash = :login and f.at > :since order by f.at desc",
                        Instant.class)
                .setParameter("login", loginHash)
                .setParameter("since", now.minus(window))
                .setMaxResults(tries)
                .getResultList();
        return recent.size() < tries
                ? Optional.empty()
                : Optional.of(Duration.between(now, recent.getLast().plus(window)));
    }
}
