package org.baobab.platform.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A new receiver.
 *
 * @param events names from the catalogue, or {@code *} for all
 * @param secret {@code whsec_} and base64 of 24 to 64 bytes; made when left out
 */
public record CreateWebhook(
        @NotNull @Size(max = 2000) String url,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Size(max = 60) String> events,
        @Size(max = 200) String description,
        @Size(max = 100) String secret) {
    @Override
    public String toString() {
        return "CreateWebhook[" + events + "]";
    }
}
