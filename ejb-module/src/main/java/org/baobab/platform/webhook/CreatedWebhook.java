package org.baobab.platform.webhook;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;

/** A webhook with its secret, which nobody can show again: a new one, or one whose secret was just replaced. */
public record CreatedWebhook(
        UUID id,
        String url,
        String description,
        List<String> events,
        boolean enabled,
        DisabledBecause disabledBecause,
        Instant formerSecretUntil,
        Instant createdAt,
        String secret,
        @JsonbTransient long version)
        implements Versioned {

    static CreatedWebhook of(WebhookView view, String secret) {
        return new CreatedWebhook(
                view.id(),
                view.url(),
                view.description(),
                view.events(),
                view.enabled(),
                view.disabledBecause(),
                view.formerSecretUntil(),
                view.createdAt(),
                secret,
                view.version());
    }

    @Override
    public String toString() {
        return "CreatedWebhook[" + id + "]";
    }
}
