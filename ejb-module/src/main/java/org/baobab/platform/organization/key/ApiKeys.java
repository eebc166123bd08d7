package org.baobab.platform.organization.key;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.baobab.platform.kernel.Authenticated;
import org.baobab.platform.kernel.UnauthenticatedException;
import org.baobab.platform.organization.Remembered;
import org.infinispan.Cache;

/** Tells for which organisation a program acts that presents a key. */
@ApplicationScoped
public class ApiKeys {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Resource(lookup = "java:jboss/infinispan/cache/baobab/sessions")
    Cache<String, KnownKey> cache;

    @Inject
    ApiKeyLookup lookup;

    @Inject
    Clock clock;

    private Remembered<String, KnownKey> known;

    @PostConstruct
    void prepare() {
        known = new Remembered<>(cache, key -> lookup.find(prefix(key)).orElse(null));
    }

    /** @throws UnauthenticatedException {@code api-key-invalid}, whatever is wrong with it */
    public Authenticated authenticate(String secret) {
        return KeySecret.parse(secret)
                .flatMap(this::find)
                .map(key -> Authenticated.apiKey(key.id(), key.organizationId(), key.role()))
                .orElseThrow(() -> new UnauthenticatedException("api-key-invalid", "The API key does not hold"));
    }

    private Optional<KnownKey> find(KeySecret secret) {
        return Optional.ofNullable(known.get(cacheKey(secret.prefix())))
                .filter(key -> MessageDigest.isEqual(key.secretHash(), secret.hash()))
                .filter(key -> key.holds(clock.instant()))
                .map(this::noteUse);
    }

    /** Now and then only; what is remembered is read anew afterwards, and says so. */
    private KnownKey noteUse(KnownKey key) {
        Instant now = clock.instant();
        if (key.lastUsedAt() == null || key.lastUsedAt().isBefore(now.minus(NOTED_EVERY))) {
            lookup.noteUse(key.id(), now);
            known.forget(cacheKey(key.prefix()));
        }
        return key;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ApiKeyRevoked event) {
        known.forget(cacheKey(event.prefix()));
    }

    /** The cache holds sessions too. */
    private static String cacheKey(String prefix) {
        return "api-key:" + prefix;
    }

    private static String prefix(String cacheKey) {
        return cacheKey.substring(cacheKey.indexOf(':') + 1);
    }
}
