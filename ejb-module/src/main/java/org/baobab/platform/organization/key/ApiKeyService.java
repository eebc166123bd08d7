package org.baobab.platform.organization.key;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;

/** The keys of the organisation that the caller has entered. */
@Stateless
public class ApiKeyService {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int LONGEST_NAME = 80;

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Inject
    Event<ApiKeyRevoked> revoked;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those that are not revoked, oldest first. */
    @Needs(Role.MANAGER)
    public Slice<ApiKeyView> list(Paging paging) {
        List<ApiKey> rows = em.createQuery("""
                        select k from ApiKey k
                        where k.organizationId = :organization and k.revokedAt is null and k.id > :after
                        order by k.id""", ApiKey.class)
                .setParameter("organization", caller.requireOrganization())
                .setParameter("after", paging.after() == null ? BEFORE_ALL : paging.after())
                .setMaxResults(paging.fetch())
                .getResultList();
        return Slice.cut(rows, paging, ApiKey::id).map(ApiKeyView::of);
    }

    @Needs(Role.MANAGER)
    public ApiKeyView get(UUID id) {
        return ApiKeyView.of(require(id, LockModeType.NONE));
    }

    /** Nobody hands out more than they may do themselves. */
    @Needs(Role.MANAGER)
    public CreatedApiKey create(CreateApiKey wish) {
        Instant now = clock.instant();
        String name = requireName(wish.name());
        if (wish.role() == null) {
            throw new RuleViolationException("role", "required");
        }
        if (wish.expiresAt() != null && !wish.expiresAt().isAfter(now)) {
            throw new RuleViolationException("expiresAt", "api-key.expiry");
        }
        if (!caller.holds(wish.role())) {
            throw new RefusedException(
                    "role-too-low", "The caller needs the role " + wish.role(), Map.of("role", wish.role()));
        }
        KeySecret secret = KeySecret.random();
        ApiKey key = new ApiKey(caller.requireOrganization(), name, wish.role(), secret, now);
        key.madeBy(caller.accountId());
        key.endAt(wish.expiresAt());
        em.persist(key);
        em.flush();
        trail.record("api-key.created", "api-key", key.id(), Map.of("name", name, "role", wish.role()));
        return new CreatedApiKey(
                key.id(), name, key.role(), key.prefix(), key.createdAt(), key.expiresAt(), secret.written());
    }

    @Needs(Role.MANAGER)
    public void revoke(UUID id) {
        ApiKey key = require(id, LockModeType.PESSIMISTIC_WRITE);
        if (!caller.holds(key.role())) {
            throw new RefusedException(
                    "role-too-low", "The caller needs the role " + key.role(), Map.of("role", key.role()));
        }
        key.revoke(clock.instant());
        em.flush();
        trail.record("api-key.revoked", "api-key", id, Map.of("name", key.name()));
        revoked.fire(new ApiKeyRevoked(key.prefix()));
    }

    /** How these keys of the organisation are called, revoked ones too. */
    @Needs(Role.MANAGER)
    public Map<UUID, String> names(Collection<UUID> ids) {
        List<UUID> known = ids.stream().filter(Objects::nonNull).toList();
        return known.isEmpty()
                ? Map.of()
                : em.createQuery("select k from ApiKey k where k.id in :ids", ApiKey.class)
                        .setParameter("ids", known)
                        .getResultStream()
                        .collect(Collectors.toMap(ApiKey::id, ApiKey::name));
    }

    private ApiKey require(UUID id, LockModeType lock) {
        ApiKey key = em.find(ApiKey.class, id, lock);
        if (key == null || !key.organizationId().equals(caller.requireOrganization()) || key.isRevoked()) {
            throw new NotFoundException("API key", id);
        }
        return key;
    }

    private static String requireName(String typed) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RuleViolationException("name", "api-key.name", Map.of("most", LONGEST_NAME));
        }
        return name;
    }
}
