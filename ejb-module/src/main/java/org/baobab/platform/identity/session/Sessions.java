package org.baobab.platform.identity.session;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.kernel.Slice;

/** Opens, renews, lists and ends sign-ins. Whoever calls it has made sure who the person is. */
@Stateless
public class Sessions {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Event<SessionsChanged> changed;

    private Duration tokenLife;
    private Duration browserLife;

    @PostConstruct
    void configure() {
        tokenLife = settings.duration(
                "baobab.session.refresh-life", Duration.ofDays(30), Duration.ofMinutes(1), Duration.ofDays(365));
        browserLife = settings.duration(
                "baobab.session.browser-life", Duration.ofDays(30), Duration.ofMinutes(5), Duration.ofDays(365));
    }

    public OpenedSession open(UUID accountId, SessionKind kind, Client client) {
        Duration life = life(kind);
        AccountSession.Opening opening = AccountSession.open(accountId, kind, client, clock.instant(), life);
        em.persist(opening.session());
        return new OpenedSession(
                opening.session().id(), accountId, opening.token().written(), life);
    }

    /**
     * Gives a new refresh token for the newest one. A spent one ends the family, which must be committed: so it answers "nothing" instead of throwing.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Renewal renew(String refreshToken, Client client) {
        Optional<SessionToken> parsed = SessionToken.parse(refreshToken);
        if (parsed.isEmpty()) {
            return Renewal.refused();
        }
        SessionToken presented = parsed.get();
        AccountSession session = em.find(AccountSession.class, presented.sessionId(), LockModeType.PESSIMISTIC_WRITE);
        if (session == null || session.kind() != SessionKind.TOKEN) {
            return Renewal.refused();
        }
        Instant now = clock.instant();
        return switch (session.standing(presented, now)) {
            case CURRENT -> {
                SessionToken next = session.renew(presented, client, now, tokenLife);
                yield Renewal.of(new OpenedSession(session.id(), session.accountId(), next.written(), tokenLife));
            }
            case SPENT -> {
                end(session, RevocationReason.TOKEN_REUSED);
                yield Renewal.reused(session.accountId(), session.id());
            }
            case INVALID -> Renewal.refused();
        };
    }

    public Slice<SessionView> list(UUID accountId, UUID current, Paging paging) {
        List<SessionView> rows = em.createQuery("""
                        select new org.baobab.platform.identity.session.SessionView(s.id, s.kind, s.device, s.address,
                            case when s.id = :current then true else false end, s.createdAt, s.lastUsedAt, s.expiresAt)
                        from AccountSession s
                        where s.accountId = :account and s.revokedAt is null and s.expiresAt > :now and s.id < :after
                        order by s.id desc""", SessionView.class)
                .setParameter("current", current)
                .setParameter("account", accountId)
                .setParameter("now", clock.instant())
                .setParameter("after", paging.after() == null ? new UUID(-1, -1) : paging.after())
                .setMaxResults(paging.fetch())
                .getResultList();
        return Slice.cut(rows, paging, SessionView::id);
    }

    /** Ends one of the person's own sessions; another person's does not exist for this one. */
    public void revoke(UUID accountId, UUID sessionId, RevocationReason reason) {
        AccountSession session = em.find(AccountSession.class, sessionId, LockModeType.PESSIMISTIC_WRITE);
        if (session == null || !session.accountId().equals(accountId) || !session.isLive(clock.instant())) {
            throw new NotFoundException("Session", sessionId);
        }
        end(session, reason);
    }

    /** Ends every session of the person but one, which may be null. */
    public void revokeAll(UUID accountId, UUID except, RevocationReason reason) {
        List<AccountSession> live = em.createQuery(
                        "select s from AccountSession s where s.accountId = :account and s.revokedAt is null order by s.id",
                        AccountSession.class)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        List<AccountSession> ending =
                live.stream().filter(session -> !session.id().equals(except)).toList();
        ending.forEach(session -> session.revoke(reason, clock.instant()));
        changed.fire(new SessionsChanged(ending.stream().map(AccountSession::id).toList()));
    }

    /** Something about the account changed that live sessions carry, such as its role on the platform. */
    public void refresh(UUID accountId) {
        changed.fire(new SessionsChanged(em.createQuery(
                        "select s.id from AccountSession s where s.accountId = :account and s.revokedAt is null",
                        UUID.class)
                .setParameter("account", accountId)
                .getResultList()));
    }

    /** Remembers the organisation that the person works in on the pages; the caller has checked that it is theirs. */
    public void choose(UUID sessionId, UUID organizationId) {
        AccountSession session = em.find(AccountSession.class, sessionId, LockModeType.PESSIMISTIC_WRITE);
        if (session != null) {
            session.choose(organizationId);
            changed.fire(new SessionsChanged(List.of(sessionId)));
        }
    }

    /** Loads a session that holds and whose account is not locked, and notes its use now and then, not on every request. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<LiveSession> use(UUID sessionId) {
        Instant now = clock.instant();
        Optional<LiveSession> live = em.createQuery("""
                        select new org.baobab.platform.identity.session.LiveSession(s.id, s.accountId, s.kind, s.tokenHash,
                            s.lastUsedAt, s.expiresAt, s.organizationId, a.platformRole)
                        from AccountSession s join Account a on a.id = s.accountId
                        where s.id = :id and s.revokedAt is null and s.expiresAt > :now and a.lockedAt is null""", LiveSession.class)
                .setParameter("id", sessionId)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
        live.filter(session -> session.lastUsedAt().isBefore(now.minus(NOTED_EVERY)))
                .ifPresent(session -> note(session, now));
        return live;
    }

    /** Those of the given sessions that hold and whose account is not locked, with the account's role on the platform. Notes no use. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<UUID, PlatformRole> holding(Collection<UUID> sessionIds) {
        return em.createQuery("""
                        select s.id, a.platformRole from AccountSession s join Account a on a.id = s.accountId
                        where s.id in (:ids) and s.revokedAt is null and s.expiresAt > :now and a.lockedAt is null""", Object[].class)
                .setParameter("ids", sessionIds)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (PlatformRole) row[1]));
    }

    private void note(LiveSession session, Instant now) {
        em.createQuery("""
                        update AccountSession s set s.lastUsedAt = :now, s.expiresAt = :expires
                        where s.id = :id and s.revokedAt is null""")
                .setParameter("now", now)
                .setParameter(
                        "expires", session.kind() == SessionKind.BROWSER ? now.plus(browserLife) : session.expiresAt())
                .setParameter("id", session.id())
                .executeUpdate();
    }

    private void end(AccountSession session, RevocationReason reason) {
        session.revoke(reason, clock.instant());
        changed.fire(new SessionsChanged(List.of(session.id())));
    }

    private Duration life(SessionKind kind) {
        return kind == SessionKind.BROWSER ? browserLife : tokenLife;
    }
}
