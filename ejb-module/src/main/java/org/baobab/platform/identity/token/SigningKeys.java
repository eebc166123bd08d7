package org.baobab.platform.identity.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baobab.platform.identity.token.SigningKeyStore.NewKey;
import org.baobab.platform.kernel.Ids;
import org.jboss.logging.Logger;

/**
 * The keys in use, remembered for a minute. A key is replaced when it has signed for long enough, when somebody asks, or when it cannot be opened because the
 * operator's secret changed; what it signed stays good to its end.
 */
@ApplicationScoped
public class SigningKeys {
    private static final Logger LOG = Logger.getLogger(SigningKeys.class);
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    /** A stranger's key id must not send every request to the database. */
    private static final Duration UNKNOWN_ASKED_EVERY = Duration.ofSeconds(2);
    /** Another node may sign with the old key while it remembers it. */
    private static final Duration PUBLISHED_LONGER = REMEMBERED.multipliedBy(2);

    @Inject
    SigningKeyStore store;

    @Inject
    TokenSettings settings;

    @Inject
    Clock clock;

    private volatile Keys remembered;

    /** The key to sign with now; makes the first one. */
    Signer signer() {
        Keys keys = recent(REMEMBERED);
        if (keys.signer() == null || isOutdated(keys.signer())) {
            keys = replace(keys.activeKid());
        }
        return keys.signer();
    }

    Optional<RSAPublicKey> verifier(String kid) {
        RSAPublicKey key = recent(REMEMBERED).verifiers().get(kid);
        if (key == null) {
            key = recent(UNKNOWN_ASKED_EVERY).verifiers().get(kid);
        }
        return Optional.ofNullable(key);
    }

    public List<PublicKeyView> published() {
        return recent(REMEMBERED).verifiers().entrySet().stream()
                .map(entry -> PublicKeyView.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Signs with a new key from now on and gives its id. */
    public String rotate() {
        return replace(load().activeKid()).activeKid();
    }

    /** Makes sure at the start that there is a key, so that the first sign-in does not wait for one. */
    public void prepare() {
        signer();
    }

    /** By age, or because it lies open in the database although the operator has given a secret since. */
    private boolean isOutdated(Signer signer) {
        return signer.madeAt().plus(settings.keyLife()).isBefore(clock.instant())
                || !signer.sealed() && settings.seal().isPresent();
    }

    private Keys recent(Duration age) {
        Keys keys = remembered;
        return keys == null || keys.loadedAt().plus(age).isBefore(clock.instant()) ? load() : keys;
    }

    private synchronized Keys replace(String seen) {
        KeyPair pair = KeyPairs.generate();
        byte[] secret = pair.getPrivate().getEncoded();
        NewKey key = settings.seal()
                .map(seal -> newKey(pair, seal.seal(secret), true))
                .orElseGet(() -> newKey(pair, secret, false));
        store.replace(seen, key, settings.life().plus(PUBLISHED_LONGER));
        Keys keys = load();
        if (keys.signer() == null) {
            throw new IllegalStateException(
                    "The signing key that another node made is sealed under another BAOBAB_SECRET_KEY"
                            + " than this node's; give all nodes the same");
        }
        LOG.infof("Access tokens are signed with key %s", keys.activeKid());
        return keys;
    }

    private static NewKey newKey(KeyPair pair, byte[] stored, boolean sealed) {
        return new NewKey(Ids.next().toString(), pair.getPublic().getEncoded(), stored, sealed);
    }

    private Keys load() {
        Map<String, RSAPublicKey> verifiers = new LinkedHashMap<>();
        Signer signer = null;
        String activeKid = null;
        for (SigningKey key : store.published()) {
            verifiers.put(key.kid(), KeyPairs.publicKey(key.publicKey()));
            if (key.isActive()) {
                activeKid = key.kid();
                signer = open(key)
                        .map(secret ->
                                new Signer(key.kid(), KeyPairs.privateKey(secret), key.isEncrypted(), key.createdAt()))
                        .orElse(null);
            }
        }
        Keys keys = new Keys(activeKid, signer, verifiers, clock.instant());
        remembered = keys;
        return keys;
    }

    private Optional<byte[]> open(SigningKey key) {
        if (!key.isEncrypted()) {
            return Optional.of(key.privateKey());
        }
        Optional<byte[]> opened = settings.seal().flatMap(seal -> seal.open(key.privateKey()));
        if (opened.isEmpty()) {
            LOG.warnf(
                    "Signing key %s was sealed under another BAOBAB_SECRET_KEY; a new one takes its place", key.kid());
        }
        return opened;
    }

    record Signer(String kid, PrivateKey key, boolean sealed, Instant madeAt) {}

    private record Keys(String activeKid, Signer signer, Map<String, RSAPublicKey> verifiers, Instant loadedAt) {}
}
