package org.baobab.platform.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import org.baobab.platform.kernel.Seal;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.webhook.sending.WebhookSecret;

/** How secrets rest in the database: sealed where the operator gave a key, like the signing keys; the first byte says which. */
@ApplicationScoped
class Secrets {
    private static final byte OPEN = 0;
    private static final byte SEALED = 1;

    @Inject
    Settings settings;

    private Optional<Seal> seal;

    @PostConstruct
    void prepare() {
        // Its length was checked where the signing keys are sealed.
        seal = settings.find("baobab.secret.key").map(secret -> new Seal(secret, "baobab webhook secrets v1"));
    }

    byte[] keep(WebhookSecret secret) {
        return seal.map(key -> marked(SEALED, key.seal(secret.key()))).orElseGet(() -> marked(OPEN, secret.key()));
    }

    /** Empty where it was sealed under another key than today's. */
    Optional<WebhookSecret> read(byte[] kept) {
        byte[] rest = Arrays.copyOfRange(kept, 1, kept.length);
        return (kept[0] == OPEN ? Optional.of(rest) : seal.flatMap(key -> key.open(rest))).map(WebhookSecret::new);
    }

    private static byte[] marked(byte how, byte[] bytes) {
        byte[] marked = new byte[bytes.length + 1];
        marked[0] = how;
        System.arraycopy(bytes, 0, marked, 1, bytes.length);
        return marked;
    }
}
