package org.baobab.platform.webhook;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;

/**
 * A webhook without its secret.
 *
 * @param events names, or {@code *} for all
 * @param disabledBecause null while it is enabled
 * @param formerSecretUntil until when the secret before this one signs too; null where none does
 */
public record WebhookView(
        UUID id,
        String url,
        String description,
        List<String> events,
        boolean enabled,
        DisabledBecause disabledBecause,
        Instant formerSecretUntil,
        Instant createdAt,
        @JsonbTransient Instant failingSince,
        @JsonbTransient long version)
        implements Versioned {

    static WebhookView of(Webhook webhook, Instant now) {
        return new WebhookView(
                webhook.id(),
                webhook.url(),
                webhook.description(),
                webhook.events(),
                webhook.isEnabled(),
                webhook.disabledBecause(),
                webhook.formerSecret(now) == null ? null : webhook.formerSecretUntil(),
                webhook.createdAt(),
                webhook.failingSince(),
                webhook.version());
    }
}
